package org.xinghe.notice.forwarding;

import org.xinghe.organisation.UnitSummary;

/// A unit below the forwarder, and whether the notice may be passed on to it.
public record Candidate(UnitSummary unit, Standing standing) {

    public enum Standing {
        FREE,
        HAS_IT_ALREADY,
        BEYOND_RANGE
    }

    public boolean isFree() {
        return standing == Standing.FREE;
    }
}
