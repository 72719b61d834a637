package org.xinghe.notice;

/// What came of a signature.
public sealed interface CountersignOutcome {

    /// @param complete whether every issuer has signed now
    record Signed(boolean complete) implements CountersignOutcome {}

    /// Nobody signs what is not confirmed, or what is out already.
    record NotToBeSigned(NoticeStatus status) implements CountersignOutcome {}
}
