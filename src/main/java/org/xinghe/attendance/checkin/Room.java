package org.xinghe.attendance.checkin;

import java.time.Duration;
import java.time.LocalDateTime;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PlannedSession;

/// One session, as visitors in its room find it.
public record Room(ActivityDetails activity, PlannedSession session) {

    /// How long before the session its code is valid.
    public static final Duration OPENS_BEFORE = Duration.ofMinutes(60);

    /// How long after the session its code is valid.
    public static final Duration CLOSES_AFTER = Duration.ofMinutes(30);

    public LocalDateTime opensAt() {
        return session.startsAt().minus(OPENS_BEFORE);
    }

    public LocalDateTime closesAt() {
        return session.endsAt().plus(CLOSES_AFTER);
    }
}
