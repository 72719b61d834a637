package org.xinghe.notice;

import java.time.Instant;

/// What came of the wish to take a document back.
public sealed interface WithdrawOutcome {

    /// @param at when; taken back twice is taken back once
    record Withdrawn(NoticeId notice, Instant at) implements WithdrawOutcome {}

    record Refused(Reason reason) implements WithdrawOutcome {}

    /// Why it cannot be taken back.
    enum Reason {
        /// Neither out nor numbered: nothing is to be taken back.
        NOTHING_OUT,
        REASON_MISSING,
        REASON_TOO_LONG
    }
}
