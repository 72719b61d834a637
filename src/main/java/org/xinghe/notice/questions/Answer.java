package org.xinghe.notice.questions;

import java.time.Instant;
import org.xinghe.notice.questions.AnswerQuestion.Audience;

/// An answer as it stands, or as it stood.
public record Answer(int version, String text, Audience audience, String by, Instant at) {

    public boolean isForEverybody() {
        return audience == Audience.EVERYBODY;
    }
}
