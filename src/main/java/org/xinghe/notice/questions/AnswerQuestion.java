package org.xinghe.notice.questions;

/// The wish to answer, or to answer otherwise.
///
/// @param seen the version of the answer on the officer's page, 0 when there was none
public record AnswerQuestion(QuestionId question, int seen, String text, Audience audience) {

    public static final int LONGEST = 1000;

    public AnswerQuestion {
        text = text.strip();
    }

    /// Who reads an answer.
    public enum Audience {
        ASKER,
        EVERYBODY
    }
}
