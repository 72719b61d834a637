package org.xinghe.attendance.registration;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a registration.
public record RegistrationId(UUID value) implements Identifier {

    public static RegistrationId of(String text) {
        return new RegistrationId(Identifier.read(text));
    }

    public static RegistrationId fresh() {
        return new RegistrationId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
