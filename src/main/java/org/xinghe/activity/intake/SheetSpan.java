package org.xinghe.activity.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// From when to when, as a sheet says it; hours only where it says them.
record SheetSpan(
        LocalDate from,
        LocalDate until,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends) {

    SheetSpan until(LocalDate day) {
        return new SheetSpan(from, day, starts, ends);
    }

    SheetSpan at(SheetHours hours) {
        return new SheetSpan(from, until, hours.starts(), hours.ends());
    }

    boolean isInOrder() {
        return !until.isBefore(from) && (starts == null || ends == null || !from.equals(until) || ends.isAfter(starts));
    }
}
