package org.xinghe.notice.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as notices write them, in Arabic or Chinese digits. 上旬 is the 1st to the 10th, 中旬 the 11th to the 20th, 下旬
/// the 21st to the month's end, 月底 and 月末 the last day, 月初 the first.
final class Dates {

    private static final String YEAR = "(?:(\\d{4}|[〇零一二三四五六七八九]{4}|[今本当明次翌])\\s{0,4}年\\s{0,4})?";
    private static final String MONTH = "(?<![\\d〇零一二三四五六七八九十])(\\d{1,2}|十[一二]?|[一二三四五六七八九])\\s{0,4}月\\s{0,4}";
    private static final String DAY_NUMBER = "(\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String PART = "(上旬|中旬|下旬|底|末|初)";
    private static final String DAY =
            "(?:份?" + DAY_NUMBER + "\\s{0,4}[日号]|(\\d{1,2})(?=\\s{0,4}[-~至到])|份?" + PART + ")?";

    /// Groups: year, month, day, day before a dash, part of the month.
    static final String DATE = YEAR + MONTH + DAY;

    /// A time of day, as written behind a day.
    static final String CLOCK =
            "(?:\\s{0,4}(?:(?:上午|下午|中午|晚上?|早上?)?\\s{0,4}\\d{1,2}\\s{0,2}(?::\\s{0,2}\\d{2}(?::\\d{2})?|[时点](?:整|半|\\d{1,2}分)?)|(?:上午|下午|中午)?下班|上午|下午|中午))?";
    /// A remark in brackets, such as the day of the week.
    static final String REMARK = "\\s{0,4}(?:\\([^()]{1,10}\\))?";

    private static final String RANGE_END =
            "(?:(?:(\\d{4})\\s{0,4}年\\s{0,4})?(\\d{1,2}|十[一二]?|[一二三四五六七八九])\\s{0,4}月\\s{0,4})?" + "(?:" + DAY_NUMBER
                    + "\\s{0,4}[日号]|" + PART + ")?";

    /// A range: the groups of [#DATE], then year, month, day and part of the end.
    static final Pattern RANGE = Pattern.compile(
            DATE + REMARK + CLOCK + "\\s{0,4}(?:起|开始)?\\s{0,4}(?:-{1,4}|~{1,2}|至|到)\\s{0,4}" + RANGE_END);

    static final Pattern SINGLE = Pattern.compile(DATE);

    /// A date in digits with dots, dashes or slashes between.
    static final String DOTTED = "(?<![\\d./-])(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})(?![\\d./-])";

    private static final Pattern SIGNED = Pattern.compile(
            "(\\d{4}|[〇零一二三四五六七八九O0]{4})\\s{0,4}年\\s{0,4}([\\d〇一二三四五六七八九十]{1,3})\\s{0,4}月\\s{0,4}([\\d〇一二三四五六七八九十]{1,3})\\s{0,4}日$");

    private Dates() {}

    /// The date at the end of a signature, in Arabic or Chinese digits; null when it is no real date.
    static @Nullable LocalDate signed(Line line) {
        var found = SIGNED.matcher(line.plain());
        if (!found.find()) {
            return null;
        }
        var year = Numerals.arabicYears(found.group(1).replaceAll("[O零]", "〇"));
        return date(Integer.parseInt(year), number(found.group(2)), number(found.group(3)));
    }

    /// The first day of what a match of [#DATE] or [#RANGE] says; null without a year or for no real date.
    static @Nullable LocalDate start(Matcher found, NoticeYear known) {
        var month = number(found.group(2));
        var year = year(found.group(1), month, known);
        var day = found.group(3) != null ? found.group(3) : found.group(4);
        return year == null ? null : first(year, month, day, found.group(5));
    }

    /// The last day of what a match of [#DATE] says.
    static @Nullable LocalDate endOfSingle(Matcher found, NoticeYear known) {
        var month = number(found.group(2));
        var year = year(found.group(1), month, known);
        var day = found.group(3) != null ? found.group(3) : found.group(4);
        return year == null ? null : last(year, month, day, found.group(5));
    }

    /// The last day of what a match of [#RANGE] says; a range that would end before it starts ends in the next year.
    static @Nullable LocalDate end(Matcher found, NoticeYear known) {
        var start = start(found, known);
        if (start == null || isOpenRange(found)) {
            return null;
        }
        var month = found.group(7) != null ? number(found.group(7)) : start.getMonthValue();
        var year = found.group(6) != null ? Integer.parseInt(found.group(6)) : start.getYear();
        var end = last(year, month, found.group(8), found.group(9));
        return end != null && end.isBefore(start) && found.group(6) == null ? end.plusYears(1) : end;
    }

    /// Whether nothing that is a date follows the dash.
    static boolean isOpenRange(Matcher range) {
        return range.group(7) == null && range.group(8) == null && range.group(9) == null;
    }

    /// A date of three numbers; null when there is no such day.
    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable Integer year(@Nullable String written, int month, NoticeYear known) {
        return switch (written) {
            case null -> known.ofMonth(month);
            case "今", "本", "当" -> known.year();
            case "明", "次", "翌" -> {
                var year = known.year();
                yield year == null ? null : Integer.valueOf(year + 1);
            }
            default -> Integer.valueOf(Numerals.arabicYears(written.replace('零', '〇')));
        };
    }

    private static @Nullable LocalDate first(int year, int month, @Nullable String day, @Nullable String part) {
        if (day != null) {
            return date(year, month, number(day));
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
            return date(year, month, number(day));
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
}
