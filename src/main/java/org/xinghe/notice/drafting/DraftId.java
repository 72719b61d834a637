package org.xinghe.notice.drafting;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which draft.
public record DraftId(UUID value) implements Identifier {

    public static DraftId of(String text) {
        return new DraftId(Identifier.read(text));
    }

    public static DraftId fresh() {
        return new DraftId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
