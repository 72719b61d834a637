package org.xinghe.activity.question;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;

/// One question and what became of it.
///
/// @param number from 1 within its activity, in the order in which they came
/// @param asker who asked; empty when nobody said
/// @param medium whom a journalist asks for; empty for everybody else
/// @param reason why it is not answered; empty otherwise
/// @param mergedInto the number of the question that it is the same as, null for one of its own
/// @param doubles how many others are the same as this one
/// @param followUpOn by when more was promised, null when nothing was
/// @param followUpDone what was handed in later; empty while it is owed
public record AudienceQuestion(
        AudienceQuestionId id,
        int version,
        ActivityId activity,
        int number,
        QuestionOrigin origin,
        String text,
        String asker,
        String medium,
        Instant askedAt,
        QuestionState state,
        String answer,
        String answerer,
        String answererTitle,
        @Nullable Instant answeredAt,
        String reason,
        @Nullable Integer mergedInto,
        int doubles,
        @Nullable LocalDate followUpOn,
        String followUpBy,
        String followUpDone) {

    /// Whether something was promised that is not handed in yet.
    public boolean isOwed() {
        return followUpOn != null && followUpDone.isEmpty();
    }
}
