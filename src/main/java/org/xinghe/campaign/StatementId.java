package org.xinghe.campaign;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which statement of a unit.
public record StatementId(UUID value) implements Identifier {

    public static StatementId of(String text) {
        return new StatementId(Identifier.read(text));
    }

    public static StatementId fresh() {
        return new StatementId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
