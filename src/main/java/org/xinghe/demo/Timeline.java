package org.xinghe.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.ReadNotice.Deadline;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.Period;

/// The days of the story, from the notice; what it does not say is set by a rule, and each rule that was needed is
/// told.
///
/// @param issued the day on which the notice goes out
/// @param period the campaign's
/// @param window when activities are held: after the release, inside of the period where it lies ahead
/// @param reportDue the last day for reports
/// @param rules the rules that were needed, as sentences
record Timeline(LocalDate issued, Period period, Period window, LocalDate reportDue, List<String> rules) {

    private static final LocalDate USUAL = LocalDate.of(2022, 5, 16);
    private static final int DAYS_OF_NO_PERIOD = 24;
    private static final int DAYS_UNTIL_REPORTS = 20;

    static Timeline of(ReadNotice read) {
        var rules = new ArrayList<String>();
        var issued = issued(read, rules);
        var period = period(read, issued, rules);
        var window = window(issued, period, rules);
        var reportDue = deadlines(read)
                .filter(day -> day.isAfter(window.startsOn()))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> period.endsOn().plusDays(DAYS_UNTIL_REPORTS));
        return new Timeline(issued, period, window, reportDue, List.copyOf(rules));
    }

    /// The same story with the day on which its report duty turned out to be due.
    Timeline dueOn(LocalDate day) {
        var last = later(window.startsOn(), earlier(window.endsOn(), day.minusDays(2)));
        return new Timeline(issued, period, new Period(window.startsOn(), last), day, rules);
    }

    /// The last day on which what was held comes on record.
    LocalDate lastRecords() {
        return earlier(window.endsOn().plusDays(4), reportDue.minusDays(1));
    }

    /// The first day of reports: when all is on record, two weeks before they are due.
    LocalDate firstReports() {
        return later(lastRecords(), reportDue.minusDays(14));
    }

    /// Until then one unit has more time than the others.
    LocalDate extendedUntil() {
        return reportDue.plusDays(5);
    }

    /// The evening after which the clock runs on by itself.
    Instant end() {
        return at(later(reportDue, window.endsOn()).plusDays(2), 19, 30);
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return CampaignTime.instantOf(LocalDateTime.of(day, LocalTime.of(hour, minute)));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate issued(ReadNotice read, List<String> rules) {
        if (read.issueDate() != null) {
            return read.issueDate().value();
        }
        var start = read.period() == null ? null : read.period().value().start();
        var issued = start != null
                ? start.minusDays(7)
                : deadlines(read)
                        .min(Comparator.naturalOrder())
                        .map(day -> day.minusDays(14))
                        .orElse(USUAL);
        rules.add("没有成文日期：按活动开始前七天（或最早期限前十四天）定为 %s。".formatted(issued));
        return issued;
    }

    private static Period period(ReadNotice read, LocalDate issued, List<String> rules) {
        var written = read.period() == null ? null : read.period().value();
        @Nullable LocalDate start = written == null ? null : written.start();
        @Nullable LocalDate end = written == null ? null : written.end();
        if (start != null && end != null && !end.isBefore(start)) {
            return new Period(start, end);
        }
        var from = start == null ? issued.plusDays(2) : start;
        var until = deadlines(read)
                .filter(day -> day.isAfter(from.plusDays(7)))
                .max(Comparator.naturalOrder())
                .map(day -> day.minusDays(5))
                .orElseGet(() -> from.plusDays(DAYS_OF_NO_PERIOD));
        rules.add(
                start == null
                        ? "没有可用的活动起止日期：按发文后两天至最后期限前五天定为 %s 至 %s。".formatted(from, until)
                        : "没有活动结束日期：从 %s 起，按最后期限前五天定到 %s。".formatted(from, until));
        return new Period(from, until);
    }

    private static Period window(LocalDate issued, Period period, List<String> rules) {
        var first = issued.plusDays(2);
        if (!period.endsOn().isBefore(first)) {
            return new Period(later(period.startsOn(), first), period.endsOn());
        }
        var window = new Period(first, first.plusDays(14));
        rules.add("活动时间在发文之前：活动改在发文后两周内演出，会显示“不在活动时间内”的提示。");
        return window;
    }

    private static java.util.stream.Stream<LocalDate> deadlines(ReadNotice read) {
        return read.deadlines().stream().map(Deadline::dateISO).filter(Objects::nonNull);
    }
}
