package org.xinghe.notice.questions;

import java.util.List;

/// The questions at one sentence.
public record SentenceQuestions(String sentence, String quote, List<Question> questions) {

    /// So many units that stumble over one sentence say that the sentence is at fault.
    public static final int MANY = 3;

    /// Whether the notice had better be corrected here.
    public boolean isStumblingBlock() {
        return units() >= MANY;
    }

    /// How many different units ask.
    public int units() {
        return (int) questions.stream().map(Question::unit).distinct().count();
    }
}
