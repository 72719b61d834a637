package org.xinghe.attendance.certificate;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xinghe.attendance.certificate.IssueOutcome.Reason;

/// The rules for hours of voluntary service (志愿服务记录与证明出具办法): nobody serves twice at a time, nor more than
/// twelve hours a day, nor in the future.
final class ServiceHours {

    private static final int MOST_A_DAY = 12 * 60;

    private ServiceHours() {}

    /// What is against some times of one person, beside what is certified already.
    static Set<Reason> against(List<ServiceTime> times, List<ServiceTime> certified, LocalDateTime now) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (times.isEmpty()) {
            reasons.add(Reason.SERVICE_MISSING);
        }
        var all = new ArrayList<>(certified);
        for (var time : times) {
            if (time.endsAt().isAfter(now)) {
                reasons.add(Reason.SERVICE_NOT_OVER);
            }
            if (all.stream().anyMatch(time::overlaps)) {
                reasons.add(Reason.SERVICE_OVERLAPS);
            }
            all.add(time);
        }
        var served = new HashMap<LocalDate, Integer>();
        all.forEach(time -> byDay(time).forEach((day, minutes) -> served.merge(day, minutes, Integer::sum)));
        if (times.stream()
                .flatMap(time -> byDay(time).keySet().stream())
                .anyMatch(day -> served.getOrDefault(day, 0) > MOST_A_DAY)) {
            reasons.add(Reason.SERVICE_TOO_LONG);
        }
        return reasons;
    }

    static int minutes(List<ServiceTime> times) {
        return times.stream().mapToInt(ServiceTime::minutes).sum();
    }

    /// Hours as a certificate writes them: 3, 2.5, 0.75.
    static String hours(int minutes) {
        return String.format(Locale.ROOT, "%.2f", minutes / 60.0).replaceFirst("\\.?0+$", "");
    }

    /// A night's service counts for both its days.
    private static Map<LocalDate, Integer> byDay(ServiceTime time) {
        var minutes = new HashMap<LocalDate, Integer>();
        var from = time.startsAt();
        while (from.isBefore(time.endsAt())) {
            var midnight = from.toLocalDate().plusDays(1).atStartOfDay();
            var until = midnight.isBefore(time.endsAt()) ? midnight : time.endsAt();
            minutes.merge(
                    from.toLocalDate(), (int) Duration.between(from, until).toMinutes(), Integer::sum);
            from = until;
        }
        return minutes;
    }
}
