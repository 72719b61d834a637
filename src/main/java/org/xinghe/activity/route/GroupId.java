package org.xinghe.activity.route;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a group for good: it stays the same whatever is changed about it.
public record GroupId(UUID value) implements Identifier {

    public static GroupId of(String text) {
        return new GroupId(Identifier.read(text));
    }

    public static GroupId fresh() {
        return new GroupId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
