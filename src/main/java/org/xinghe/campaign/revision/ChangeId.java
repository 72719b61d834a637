package org.xinghe.campaign.revision;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which change of a supplement.
public record ChangeId(UUID value) implements Identifier {

    public static ChangeId of(String text) {
        return new ChangeId(Identifier.read(text));
    }

    public static ChangeId fresh() {
        return new ChangeId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
