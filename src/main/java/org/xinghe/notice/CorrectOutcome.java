package org.xinghe.notice;

/// What came of correcting, confirming or dropping a fact.
public sealed interface CorrectOutcome {

    record Settled(NoticeFact fact) implements CorrectOutcome {}

    /// @param fault the last part of the key of words that says what is wrong
    record Refused(String fault, String value) implements CorrectOutcome {}
}
