package org.xinghe.notification;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Names a message.
public record MessageId(UUID value) implements Identifier {

    public static MessageId of(String text) {
        return new MessageId(Identifier.read(text));
    }

    static MessageId fresh() {
        return new MessageId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
