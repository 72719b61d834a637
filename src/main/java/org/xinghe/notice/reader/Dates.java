package org.xinghe.notice.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as notices write them. 上旬 is the 1st to the 10th, 中旬 the 11th to the 20th, 下旬 the 21st to the month's end, 月底
/// and 月末 the last day, 月初 the first.
final class Dates {

    private static final String DAY = "(?:(\\d{1,2})\\s*日|(\\d{1,2})(?=\\s*[-~至到])|(上旬|中旬|下旬|底|末|初))?";
    /// Groups: year, month, day, day before a dash, part of the month.
    static final String DATE = "(?:(\\d{4})\\s*年\\s*)?(?<!\\d)(\\d{1,2})\\s*月\\s*" + DAY;
    private static final String RANGE_END =
            "(?:(?:(\\d{4})\\s*年\\s*)?(\\d{1,2})\\s*月\\s*)?(?:(\\d{1,2})\\s*日|(上旬|中旬|下旬|底|末|初))?";

    /// A range: the groups of [#DATE], then year, month, day and part of the end.
    static final Pattern RANGE = Pattern.compile(DATE + "\\s*(?:-+|~|至|到)\\s*" + RANGE_END);

    static final Pattern SINGLE = Pattern.compile(DATE);

    private static final Pattern SIGNED = Pattern.compile(
            "(\\d{4}|[〇零一二三四五六七八九OＯ0]{4})\\s*年\\s*([\\d〇一二三四五六七八九十]{1,3})\\s*月\\s*([\\d〇一二三四五六七八九十]{1,3})\\s*日$");

    private Dates() {}

    /// The date at the end of a signature, in Arabic or Chinese digits; null when it is no real date.
    static @Nullable LocalDate signed(Line line) {
        var found = SIGNED.matcher(line.plain());
        if (!found.find()) {
            return null;
        }
        var year = Numerals.arabicYears(found.group(1).replaceAll("[OＯ零]", "〇"));
        return date(Integer.parseInt(year), number(found.group(2)), number(found.group(3)));
    }

    /// The first day of what a match of [#DATE] or [#RANGE] says; null without a year or for no real date.
    static @Nullable LocalDate start(Matcher found, @Nullable Integer defaultYear) {
        var year = found.group(1) != null ? Integer.valueOf(found.group(1)) : defaultYear;
        if (year == null) {
            return null;
        }
        var day = found.group(3) != null ? found.group(3) : found.group(4);
        return first(year, Integer.parseInt(found.group(2)), day, found.group(5));
    }

    /// The last day of what a match of [#DATE] says.
    static @Nullable LocalDate endOfSingle(Matcher found, @Nullable Integer defaultYear) {
        var year = found.group(1) != null ? Integer.valueOf(found.group(1)) : defaultYear;
        if (year == null) {
            return null;
        }
        var day = found.group(3) != null ? found.group(3) : found.group(4);
        return last(year, Integer.parseInt(found.group(2)), day, found.group(5));
    }

    /// The last day of what a match of [#RANGE] says; a range that would end before it starts ends in the next year.
    static @Nullable LocalDate end(Matcher found, @Nullable Integer defaultYear) {
        var start = start(found, defaultYear);
        if (start == null) {
            return null;
        }
        var month = found.group(7) != null ? Integer.parseInt(found.group(7)) : start.getMonthValue();
        var year = found.group(6) != null ? Integer.parseInt(found.group(6)) : start.getYear();
        if (found.group(7) == null && found.group(8) == null && found.group(9) == null) {
            return null;
        }
        var end = last(year, month, found.group(8), found.group(9));
        return end != null && end.isBefore(start) && found.group(6) == null ? end.plusYears(1) : end;
    }

    private static @Nullable LocalDate first(int year, int month, @Nullable String day, @Nullable String part) {
        if (day != null) {
            return date(year, month, Integer.parseInt(day));
        }
        return switch (part) {
            case "中旬" -> date(year, month, 11);
            case "下旬" -> date(year, month, 21);
            case "底", "末" -> last(year, month, null, null);
            case null, default -> date(year, month, 1);
        };
    }

    private static @Nullable LocalDate last(int year, int month, @Nullable String day, @Nullable String part) {
        if (day != null) {
            return date(year, month, Integer.parseInt(day));
        }
        if (month < 1 || month > 12) {
            return null;
        }
        return switch (part) {
            case "上旬" -> date(year, month, 10);
            case "中旬" -> date(year, month, 20);
            case "初" -> date(year, month, 1);
            case null, default -> YearMonth.of(year, month).atEndOfMonth();
        };
    }

    private static int number(String text) {
        return (int) Numerals.valueOf(text.replace('〇', '零')).orElse(0);
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
