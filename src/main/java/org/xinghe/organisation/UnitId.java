package org.xinghe.organisation;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which organisation.
public record UnitId(UUID value) implements Identifier {

    public static UnitId of(String text) {
        return new UnitId(Identifier.read(text));
    }

    public static UnitId fresh() {
        return new UnitId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
