package org.xinghe.notice.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.xinghe.notice.reader.ReadNotice.Deadline;

/// Dates that lost a character on their way through a program: 615日前, 6月15前, 2023512. They are flagged, never guessed.
final class DamagedDates {

    private static final Pattern BEFORE = Pattern.compile(
            "(?<![\\d月年])(?:(\\d{3,4})|\\d{7,8})\\s{0,2}日\\s{0,2}(?:之|以)?前(?!后)|(?<!\\d)\\d{1,2}月\\d{1,2}\\s{0,2}(?:之|以)?前(?!后)");
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\d月年.])(\\d{3,4})日(?!\\s{0,2}(?:之|以)?前(?!后)|内|以内|后|龄)");
    private static final Pattern SIGNATURE = Pattern.compile(
            "\\d{4}年\\d{1,4}日|\\d{4}年\\d{1,2}月\\d{1,2}|20\\d{3,6}日?|[〇一二三四五六七八九十]{1,4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日");

    private DamagedDates() {}

    /// Deadlines whose date is damaged: they have none.
    static void deadlines(Line line, List<Deadline> into, List<Doubt> doubts) {
        var found = BEFORE.matcher(line.plain());
        while (found.find()) {
            if (DeadlineRules.add(into, line, found.start(), found.end(), null, Sureness.DOUBTFUL)) {
                var lost = found.group(1) != null ? "月" : found.group().contains("月") ? "日" : "年、月";
                doubts.add(Doubt.of(Doubt.Kind.DATE_DAMAGED, line, found.start(), found.end(), lost));
            }
        }
    }

    /// Days in running text that may have been a month and a day.
    static void inText(Line line, List<Doubt> doubts) {
        var found = IN_TEXT.matcher(line.plain());
        while (found.find()) {
            if (mayBeMonthAndDay(found.group(1))) {
                doubts.add(Doubt.of(Doubt.Kind.DATE_DAMAGED, line, found.start(), found.end(), "月"));
            }
        }
    }

    /// A line that stands where the date of a signature does and is none.
    static boolean isSignature(Line line) {
        return line.text().length() <= 16 && SIGNATURE.matcher(line.tight()).matches() && Dates.signed(line) == null;
    }

    private static boolean mayBeMonthAndDay(String digits) {
        for (var cut = 1; cut <= 2; cut++) {
            var month = Integer.parseInt(digits.substring(0, cut));
            var day = digits.substring(cut);
            if (month >= 1 && month <= 12 && day.length() <= 2 && !day.startsWith("0") && Integer.parseInt(day) <= 31) {
                return true;
            }
        }
        return false;
    }
}
