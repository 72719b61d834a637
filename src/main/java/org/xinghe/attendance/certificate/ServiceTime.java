package org.xinghe.attendance.certificate;

import java.time.Duration;
import java.time.LocalDateTime;

/// Some time of real service, in the campaign's zone; the way there and back is none.
public record ServiceTime(LocalDateTime startsAt, LocalDateTime endsAt) {

    public ServiceTime {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException("Service cannot end at %s, it began at %s".formatted(endsAt, startsAt));
        }
    }

    int minutes() {
        return Math.toIntExact(Duration.between(startsAt, endsAt).toMinutes());
    }

    boolean overlaps(ServiceTime other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
