package org.xinghe.notice.questions;

/// What came of the wish to ask.
public sealed interface AskOutcome {

    /// The same question asked again is the first one.
    record Asked(QuestionId question) implements AskOutcome {}

    record Refused(Reason reason) implements AskOutcome {}

    enum Reason {
        EMPTY,
        TOO_LONG,
        /// The unit has asked as often as it may today.
        TOO_MANY,
        /// The notice was withdrawn.
        NOT_OUT
    }
}
