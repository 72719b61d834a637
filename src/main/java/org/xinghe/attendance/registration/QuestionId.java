package org.xinghe.attendance.registration;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a unit's own question, so that its answers survive another wording.
public record QuestionId(UUID value) implements Identifier {

    public static QuestionId of(String text) {
        return new QuestionId(Identifier.read(text));
    }

    public static QuestionId fresh() {
        return new QuestionId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
