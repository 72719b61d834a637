package org.xinghe.activity.press;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies something that a medium published.
public record PressItemId(UUID value) implements Identifier {

    public static PressItemId of(String text) {
        return new PressItemId(Identifier.read(text));
    }

    static PressItemId fresh() {
        return new PressItemId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
