package org.xinghe.notice.questions;

/// What came of the wish to answer.
public sealed interface AnswerOutcome {

    /// @param version of the answer as it stands now
    record Answered(int version) implements AnswerOutcome {}

    record Refused(Reason reason) implements AnswerOutcome {}

    enum Reason {
        EMPTY,
        TOO_LONG,
        /// It was not said who reads it.
        NO_AUDIENCE
    }
}
