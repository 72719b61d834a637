package org.xinghe.notice.questions;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which question.
public record QuestionId(UUID value) implements Identifier {

    public static QuestionId of(String text) {
        return new QuestionId(Identifier.read(text));
    }

    static QuestionId fresh() {
        return new QuestionId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
