package org.xinghe.activity.innovation;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which innovation case.
public record CaseId(UUID value) implements Identifier {

    public static CaseId of(String text) {
        return new CaseId(Identifier.read(text));
    }

    public static CaseId fresh() {
        return new CaseId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
