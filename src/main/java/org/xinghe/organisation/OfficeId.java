package org.xinghe.organisation;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which office of a unit.
public record OfficeId(UUID value) implements Identifier {

    public static OfficeId of(String text) {
        return new OfficeId(Identifier.read(text));
    }

    public static OfficeId fresh() {
        return new OfficeId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
