package org.xinghe.notification.outbox;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Names one thing on its way out to one address.
public record OutgoingId(UUID value) implements Identifier {

    public static OutgoingId of(String text) {
        return new OutgoingId(Identifier.read(text));
    }

    static OutgoingId fresh() {
        return new OutgoingId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
