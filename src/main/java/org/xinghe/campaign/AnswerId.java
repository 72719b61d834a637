package org.xinghe.campaign;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// What answers a duty: the id of an activity, a report or a statement. What it is follows from the duty's kind.
public record AnswerId(UUID value) implements Identifier {

    public static AnswerId of(String text) {
        return new AnswerId(Identifier.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
