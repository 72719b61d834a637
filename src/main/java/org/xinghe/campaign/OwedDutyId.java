package org.xinghe.campaign;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;

/// Which duty of which unit, for its history: made of the two ids, always the same.
public record OwedDutyId(UUID value) implements Identifier {

    public static OwedDutyId of(DutyId duty, UnitId unit) {
        return new OwedDutyId(
                UUID.nameUUIDFromBytes("%s/%s".formatted(duty, unit).getBytes(StandardCharsets.UTF_8)));
    }

    public static OwedDutyId of(String text) {
        return new OwedDutyId(Identifier.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
