package org.xinghe.notice;

import java.time.Instant;

/// What came of the wish to take a document back.
public sealed interface WithdrawOutcome {

    /// @param at when; withdrawn twice is withdrawn once
    record Withdrawn(NoticeId notice, Instant at) implements WithdrawOutcome {}

    record Refused(Reason reason) implements WithdrawOutcome {}

    /// Why it cannot be withdrawn.
    enum Reason {
        /// Neither out nor numbered: nothing is to be withdrawn.
        NOTHING_OUT,
        REASON_MISSING,
        REASON_TOO_LONG
    }
}
