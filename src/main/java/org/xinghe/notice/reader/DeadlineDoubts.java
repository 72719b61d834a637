package org.xinghe.notice.reader;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What may be odd about a date that was read: no year, no such day, the wrong day of the week, a day that is past.
final class DeadlineDoubts {

    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)([一二三四五六日天])");
    private static final String DAYS = "一二三四五六日";

    private DeadlineDoubts() {}

    /// @param found the match of the date
    /// @param day as it was read
    static Optional<Doubt> about(
            Line line, int from, int to, Matcher found, @Nullable LocalDate day, NoticeYear known) {
        if (day == null) {
            var kind = known.year() == null && found.group(1) == null
                    ? Doubt.Kind.YEAR_MISSING
                    : Doubt.Kind.DATE_IMPOSSIBLE;
            return Optional.of(Doubt.of(kind, line, from, to));
        }
        var weekday = WEEKDAY.matcher(line.plain()).region(from, to);
        var is = DAYS.substring(
                day.getDayOfWeek().getValue() - 1, day.getDayOfWeek().getValue());
        if (weekday.find() && !weekday.group(1).replace('天', '日').equals(is)) {
            return Optional.of(Doubt.of(Doubt.Kind.WEEKDAY_DIFFERS, line, from, to, "星期" + is));
        }
        if (found.group(1) == null && known.turns(day.getMonthValue())) {
            return Optional.of(Doubt.of(Doubt.Kind.YEAR_TURNED, line, from, to, Integer.toString(day.getYear())));
        }
        var signed = known.signed();
        if (signed != null && day.isBefore(signed)) {
            return Optional.of(Doubt.of(Doubt.Kind.DEADLINE_PAST, line, from, to, signed.toString()));
        }
        return Optional.empty();
    }
}
