package org.xinghe.campaign;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which duty.
public record DutyId(UUID value) implements Identifier {

    public static DutyId of(String text) {
        return new DutyId(Identifier.read(text));
    }

    public static DutyId fresh() {
        return new DutyId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
