package org.xinghe.notice.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as official documents write them: Arabic digits, the year in full, no leading zeros.
final class WrittenDates {

    private static final Pattern FORM = Pattern.compile("((?:19|20)\\d{2})年([1-9]\\d?)月([1-9]\\d?)日");

    private WrittenDates() {}

    /// The day that a date in the right form names; empty for any other form and for days that do not exist.
    static Optional<LocalDate> read(String written) {
        var date = FORM.matcher(written.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        var month = Integer.parseInt(date.group(2));
        var day = Integer.parseInt(date.group(3));
        return exists(Integer.valueOf(date.group(1)), month, day)
                ? Optional.of(LocalDate.of(Integer.parseInt(date.group(1)), month, day))
                : Optional.empty();
    }

    static boolean hasForm(String written) {
        return FORM.matcher(written.strip()).matches();
    }

    static String write(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// Whether there is such a day in that year; without a year, in any.
    static boolean exists(@org.jspecify.annotations.Nullable Integer year, int month, int day) {
        try {
            var monthDay = MonthDay.of(month, day);
            return year == null || monthDay.isValidYear(Year.of(year).getValue());
        } catch (DateTimeException _) {
            return false;
        }
    }
}
