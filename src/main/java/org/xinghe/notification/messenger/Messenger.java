package org.xinghe.notification.messenger;

import java.time.Instant;
import org.xinghe.organisation.UnitId;

/// The messenger of a unit's own office.
///
/// @param secret signs what is sent there
public record Messenger(
        UnitId unit, int version, String address, String secret, boolean active, String setBy, Instant setAt) {

    /// Without the secret.
    @Override
    public String toString() {
        return "Messenger[%s, %s]".formatted(unit, address);
    }
}
