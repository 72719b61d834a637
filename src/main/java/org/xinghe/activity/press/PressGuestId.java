package org.xinghe.activity.press;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies somebody of a medium who is invited.
public record PressGuestId(UUID value) implements Identifier {

    public static PressGuestId of(String text) {
        return new PressGuestId(Identifier.read(text));
    }

    static PressGuestId fresh() {
        return new PressGuestId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
