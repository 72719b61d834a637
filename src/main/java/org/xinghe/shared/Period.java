package org.xinghe.shared;

import java.time.LocalDate;

/// A span of whole days; both ends belong to it.
public record Period(LocalDate startsOn, LocalDate endsOn) {

    public Period {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException(
                    "A period cannot end on %s before it starts on %s".formatted(endsOn, startsOn));
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
