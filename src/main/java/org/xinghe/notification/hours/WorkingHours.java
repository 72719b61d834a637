package org.xinghe.notification.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.WorkingDays;

/// The hours in which people are spoken to, in the campaign's zone.
///
/// @param windows in their order, none into another
public record WorkingHours(List<Window> windows, WorkingDays days) {

    public WorkingHours {
        windows = windows.stream().sorted(Comparator.comparing(Window::opens)).toList();
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("Working hours need at least one window");
        }
        for (var next = 1; next < windows.size(); next++) {
            if (windows.get(next).opens().isBefore(windows.get(next - 1).closes())) {
                throw new IllegalArgumentException("Working hours lie in each other: " + windows);
            }
        }
    }

    public boolean areOpen(Instant instant) {
        var local = CampaignTime.localOf(instant);
        return days.isWorked(local.toLocalDate())
                && windows.stream().anyMatch(window -> window.holds(local.toLocalTime()));
    }

    /// The moment itself within the hours, else the next opening.
    public Instant thisOrNext(Instant instant) {
        if (areOpen(instant)) {
            return instant;
        }
        var local = CampaignTime.localOf(instant);
        var day = local.toLocalDate();
        if (days.isWorked(day)) {
            var later = windows.stream()
                    .map(Window::opens)
                    .filter(opens -> opens.isAfter(local.toLocalTime()))
                    .findFirst();
            if (later.isPresent()) {
                return at(day, later.get());
            }
        }
        return at(days.next(day), windows.getFirst().opens());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return CampaignTime.instantOf(day.atTime(time));
    }
}
