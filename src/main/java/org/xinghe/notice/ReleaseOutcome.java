package org.xinghe.notice;

import java.time.Instant;
import java.util.List;

/// What came of the wish to release a notice.
public sealed interface ReleaseOutcome {

    /// @param recipients how many units it was delivered to
    record Released(NoticeId notice, Instant at, int recipients) implements ReleaseOutcome {}

    record Refused(List<ReleaseObjection> objections) implements ReleaseOutcome {}
}
