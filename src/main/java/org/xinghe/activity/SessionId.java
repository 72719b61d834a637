package org.xinghe.activity;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a session for good: it stays the same when its time, its place or its order change.
public record SessionId(UUID value) implements Identifier {

    public static SessionId of(String text) {
        return new SessionId(Identifier.read(text));
    }

    public static SessionId fresh() {
        return new SessionId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
