package org.xinghe.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.xinghe.shared.CampaignTime;

/// A clock that stands where a test puts it; at first on the day of the demo's notice. A test
/// imports it as its clock.
@Primary
public final class MovedClock extends Clock {

    private volatile Instant now = CampaignTime.instantOf(LocalDateTime.of(2022, 5, 16, 9, 0));

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
