package org.xinghe.activity.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xinghe.activity.PlannedSession;

/// Sessions that recur until a day.
///
/// @param weekdays the chosen days of the week, only of [Rhythm#WEEKDAYS]
/// @param until the last day on which one may begin
/// @param skipped days on which none begins
public record Recurrence(Rhythm rhythm, Set<DayOfWeek> weekdays, LocalDate until, Set<LocalDate> skipped) {

    public Recurrence {
        weekdays = Set.copyOf(weekdays);
        skipped = Set.copyOf(skipped);
    }

    /// The first session and those like it, in the order of time: as long, at the same place, over midnight or over
    /// days as it is. The first one stands even on a skipped day: it was typed.
    ///
    /// @param most how many are made at most; one more than that says that there would be more
    public List<PlannedSession> from(PlannedSession first, int most) {
        var begins = first.startsAt().toLocalDate();
        return Stream.concat(Stream.of(begins), daysAfter(begins))
                .limit(most + 1L)
                .map(day -> day.equals(begins) ? first : on(day, first))
                .toList();
    }

    private Stream<LocalDate> daysAfter(LocalDate first) {
        return Stream.iterate(first.plusDays(1), day -> !day.isAfter(until), day -> day.plusDays(1))
                .filter(day -> isDue(first, day))
                .filter(day -> !skipped.contains(day));
    }

    private boolean isDue(LocalDate first, LocalDate day) {
        var days = ChronoUnit.DAYS.between(first, day);
        return switch (rhythm) {
            case WEEKLY -> days % 7 == 0;
            case FORTNIGHTLY -> days % 14 == 0;
            case WEEKDAYS -> weekdays.contains(day.getDayOfWeek());
        };
    }

    private static PlannedSession on(LocalDate day, PlannedSession first) {
        var starts = day.atTime(first.startsAt().toLocalTime());
        return new PlannedSession(
                starts,
                starts.plus(Duration.between(first.startsAt(), first.endsAt())),
                first.place(),
                first.region(),
                first.address(),
                first.link(),
                first.capacity());
    }
}
