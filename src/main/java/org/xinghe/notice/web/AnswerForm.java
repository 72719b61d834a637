package org.xinghe.notice.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.questions.AnswerQuestion.Audience;
import org.xinghe.notice.questions.Question;

/// An answer as typed.
///
/// @param seen the version of the answer on the page
/// @param audience a constant of [Audience]
public record AnswerForm(int seen, String text, String audience) {

    public AnswerForm(int seen, @Nullable String text, @Nullable String audience) {
        this.seen = seen;
        this.text = Objects.requireNonNullElse(text, "");
        this.audience = Objects.requireNonNullElse(audience, "");
    }

    static AnswerForm of(Question question) {
        var answer = question.answer();
        return answer == null
                ? new AnswerForm(0, "", Audience.EVERYBODY.name())
                : new AnswerForm(
                        answer.version(), answer.text(), answer.audience().name());
    }
}
