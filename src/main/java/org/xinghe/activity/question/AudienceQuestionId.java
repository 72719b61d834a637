package org.xinghe.activity.question;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a question that somebody asked at an activity.
public record AudienceQuestionId(UUID value) implements Identifier {

    public static AudienceQuestionId of(String text) {
        return new AudienceQuestionId(Identifier.read(text));
    }

    static AudienceQuestionId fresh() {
        return new AudienceQuestionId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
