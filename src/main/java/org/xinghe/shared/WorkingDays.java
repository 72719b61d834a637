package org.xinghe.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Which days are worked: Monday to Friday, less the days off, plus the weekend days that are worked for them (调休).
/// The days of a year without a table go by the weekends alone; [#isKnown] tells.
///
/// @param off days off that would be worked by the weekday
/// @param worked weekend days that are worked
/// @param years the years for which the table was loaded
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked, Set<Integer> years) {

    /// Nothing but weekends.
    public static final WorkingDays WEEKENDS_ONLY = new WorkingDays(Set.of(), Set.of(), Set.of());

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
        years = Set.copyOf(years);
    }

    /// Whether a holiday table says how the days of this day's year are worked.
    public boolean isKnown(LocalDate day) {
        return years.contains(day.getYear());
    }

    public boolean isWorked(LocalDate day) {
        return worked.contains(day) || !WEEKEND.contains(day.getDayOfWeek()) && !off.contains(day);
    }

    /// The day itself when it is worked, else the first worked day after it.
    public LocalDate thisOrNext(LocalDate day) {
        return isWorked(day) ? day : next(day);
    }

    /// The first worked day after a day.
    public LocalDate next(LocalDate day) {
        var found = day.plusDays(1);
        while (!isWorked(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /// The day itself when it is worked, else the last worked day before it.
    public LocalDate thisOrPrevious(LocalDate day) {
        var found = day;
        while (!isWorked(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /// The worked day that is a number of worked days after (or, below zero, before) a day; the day itself never
    /// counts.
    public LocalDate plus(LocalDate day, int workedDays) {
        var found = day;
        var step = workedDays < 0 ? -1 : 1;
        for (var left = Math.abs(workedDays); left > 0; ) {
            found = found.plusDays(step);
            if (isWorked(found)) {
                left--;
            }
        }
        return found;
    }

    /// How many worked days lie after a day, up to and including another; 0 when that is not later.
    public int between(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1)
                .datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
                .filter(this::isWorked)
                .count();
    }
}
