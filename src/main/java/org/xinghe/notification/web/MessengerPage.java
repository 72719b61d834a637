package org.xinghe.notification.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.notification.messenger.Messenger;
import org.xinghe.organisation.UnitId;

/// The messenger of a unit, for whoever sets it.
///
/// @param version 0 while there is none
/// @param secret signs what is sent; null while there is none
/// @param error what is wrong with the address, null when nothing is
public record MessengerPage(
        String unit,
        String path,
        int version,
        String address,
        boolean active,
        @Nullable String secret,
        @Nullable String error) {

    static MessengerPage of(UnitId id, String unit, Optional<Messenger> messenger) {
        return new MessengerPage(
                unit,
                MessengerController.path(id),
                messenger.map(Messenger::version).orElse(0),
                messenger.map(Messenger::address).orElse(""),
                messenger.map(Messenger::active).orElse(true),
                messenger.map(Messenger::secret).orElse(null),
                null);
    }

    /// With what was typed, and a word on it.
    MessengerPage typed(String typedAddress, boolean typedActive, @Nullable String wrong) {
        return new MessengerPage(unit, path, version, typedAddress, typedActive, secret, wrong);
    }

    public boolean isSet() {
        return secret != null;
    }
}
