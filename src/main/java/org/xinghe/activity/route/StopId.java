package org.xinghe.activity.route;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a stop for good: it stays the same whatever is changed about it.
public record StopId(UUID value) implements Identifier {

    public static StopId of(String text) {
        return new StopId(Identifier.read(text));
    }

    public static StopId fresh() {
        return new StopId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
