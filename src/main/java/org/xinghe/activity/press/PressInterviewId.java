package org.xinghe.activity.press;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies an interview.
public record PressInterviewId(UUID value) implements Identifier {

    public static PressInterviewId of(String text) {
        return new PressInterviewId(Identifier.read(text));
    }

    static PressInterviewId fresh() {
        return new PressInterviewId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
