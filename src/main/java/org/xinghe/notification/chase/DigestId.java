package org.xinghe.notification.chase;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Names the message of a day to a post.
public record DigestId(UUID value) implements Identifier {

    public static DigestId of(String text) {
        return new DigestId(Identifier.read(text));
    }

    static DigestId fresh() {
        return new DigestId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
