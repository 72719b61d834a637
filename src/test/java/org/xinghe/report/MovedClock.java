package org.xinghe.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.xinghe.shared.CampaignTime;

/// A clock that stands where a test puts it.
public final class MovedClock extends Clock {

    private volatile Instant now = Instant.EPOCH;

    public void moveTo(LocalDateTime local) {
        now = CampaignTime.instantOf(local);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks for " + zone);
    }
}
