package org.xinghe.activity;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which activity.
public record ActivityId(UUID value) implements Identifier {

    public static ActivityId of(String text) {
        return new ActivityId(Identifier.read(text));
    }

    public static ActivityId fresh() {
        return new ActivityId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
