package org.xinghe.campaign.succession;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.succession.Moved.Kind;
import org.xinghe.notice.reader.Fact;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.shared.WorkingDays;

/// A notice's text for the next year. The year and the one after it, ordinals of the day or festival, anniversaries and
/// weekdays in brackets move; calendar days stay what they are, and so does whatever belongs to other documents: titles
/// in 《》, other numbers, spans of years. The notice's own number and day of issue are left to be set. Pure.
///
/// @param paragraphs as they were
/// @param moved in the order of the text
/// @param kept places that name the year and stay, such as titles of other documents
public record NextYear(List<String> paragraphs, int year, List<Moved> moved, List<String> kept) {

    private static final String NUMBER = "[一二三四五六七八九十百零]{1,5}|\\d{1,3}";
    private static final Pattern ORDINAL = Pattern.compile("第(" + NUMBER
            + ")(?=(?:个|届|次|期)[“\"]?(?!.{0,8}(?:代表大会|人民|百年|五年|全会|党))[^，,。；;、]{0,16}?(?:日|节|周|月|年会|大会|论坛|大赛|活动)[”\"]?)");
    private static final Pattern ANNIVERSARY = Pattern.compile("(" + NUMBER + ")(?=周年)");
    private static final Pattern WEEKDAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})日[（(](?:星期|周|礼拜)([一二三四五六日天])[）)]");
    private static final Pattern LEAP_DAY = Pattern.compile("2月29日");
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})年)?(?<!\\d)(\\d{1,2})月(\\d{1,2})日");

    /// What belongs to other documents or to more than one year.
    private static final Pattern PROTECTED = Pattern.compile("《[^》]*》"
            + "|[\\p{IsHan}]{1,12}[〔\\[【（(](?:19|20)\\d{2}[〕\\]】）)](?:第)?\\d+号"
            + "|(?:19|20)\\d{2}年?[-—－–~～至](?:19|20)\\d{2}年?"
            + "|[（(](?:19|20)\\d{2}年(?:修订|修正|版|本)[）)]");

    private static final String WEEKDAYS = "一二三四五六日";
    private static final String DIGITS = "〇一二三四五六七八九";

    /// @param read what was read from the paragraphs, with the places of number and date
    /// @param year the year of the notice
    public static NextYear of(List<String> paragraphs, ReadNotice read, int year) {
        var own = new ArrayList<Moved>();
        blank(read.docNumber(), paragraphs, number -> number, Kind.NUMBER, own);
        blank(read.issueDate(), paragraphs, NextYear::signedDate, Kind.ISSUE_DATE, own);
        return of(paragraphs, own, year);
    }

    /// @param own the places of its own number and day of issue
    private static NextYear of(List<String> paragraphs, List<Moved> own, int year) {
        var moved = new ArrayList<>(own);
        var kept = new ArrayList<String>();
        for (var paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            var text = paragraphs.get(paragraph);
            var found = new ArrayList<Moved>();
            years(year, text, paragraph, found);
            each(ORDINAL, text, paragraph, Kind.ORDINAL, next -> ChineseNumber.next(next.group(1)), 1, found);
            each(ANNIVERSARY, text, paragraph, Kind.ANNIVERSARY, next -> ChineseNumber.next(next.group(1)), 1, found);
            each(WEEKDAY, text, paragraph, Kind.WEEKDAY, day -> weekday(day, year + 1), 3, found);
            if (!Year.isLeap(year + 1)) {
                each(LEAP_DAY, text, paragraph, Kind.DAY, _ -> "2月28日", 0, found);
            }
            var number = paragraph;
            PROTECTED.matcher(text).results().forEach(other -> {
                if (own.stream().noneMatch(each -> overlaps(each, number, other))) {
                    found.removeIf(each -> overlaps(each, number, other));
                    if (namesAYear(other.group(), year)) {
                        kept.add(other.group());
                    }
                }
            });
            found.removeIf(each -> own.stream()
                    .anyMatch(blank ->
                            blank.paragraph() == number && blank.start() < each.end() && each.start() < blank.end()));
            moved.addAll(found);
        }
        moved.sort(Comparator.comparingInt(Moved::paragraph).thenComparingInt(Moved::start));
        return new NextYear(List.copyOf(paragraphs), year, List.copyOf(moved), List.copyOf(kept));
    }

    /// The text of the next year.
    ///
    /// @param staying the places, by their index, that stay as they were
    public List<String> text(Set<Integer> staying) {
        var result = new ArrayList<>(paragraphs);
        for (var index = moved.size() - 1; index >= 0; index--) {
            var each = moved.get(index);
            if (!staying.contains(index) || !each.kind().mayStay()) {
                var text = result.get(each.paragraph());
                result.set(each.paragraph(), text.substring(0, each.start()) + each.to() + text.substring(each.end()));
            }
        }
        return List.copyOf(result);
    }

    /// Other words of the same year, such as what people made of a sentence.
    public String moved(String words) {
        return of(List.of(words), List.<Moved>of(), year).text(Set.of()).getFirst();
    }

    /// Days of the next year's text that are not worked; only to be thought of, nothing is moved off them.
    public List<LocalDate> daysOff(WorkingDays workingDays) {
        return text(Set.of()).stream()
                .flatMap(text -> DAY.matcher(text).results())
                .map(day -> dayIn(day, year + 1))
                .flatMap(Stream::ofNullable)
                .filter(day -> day.getYear() == year + 1 && !workingDays.isWorked(day))
                .distinct()
                .sorted()
                .toList();
    }

    private static void years(int year, String text, int paragraph, List<Moved> into) {
        for (var each = year; each <= year + 1; each++) {
            var next = String.valueOf(each + 1);
            each(
                    Pattern.compile("(?<!\\d)%d(?!\\d|[-—–/.]\\d)".formatted(each)),
                    text,
                    paragraph,
                    Kind.YEAR,
                    _ -> next,
                    0,
                    into);
            each(
                    Pattern.compile(chinese(each) + "(?=年)"),
                    text,
                    paragraph,
                    Kind.YEAR,
                    _ -> chinese(Integer.parseInt(next)),
                    0,
                    into);
        }
    }

    private static void each(
            Pattern what,
            String text,
            int paragraph,
            Kind kind,
            Function<MatchResult, String> next,
            int group,
            List<Moved> into) {
        what.matcher(text).results().forEach(found -> {
            var to = next.apply(found);
            if (!to.equals(found.group(group))) {
                into.add(new Moved(paragraph, found.start(group), found.group(group), to, kind));
            }
        });
    }

    /// @param written how its value stands in the text of its paragraph; null when it cannot be found
    private static <T> void blank(
            @Nullable Fact<T> fact,
            List<String> paragraphs,
            Function<String, @Nullable String> written,
            Kind kind,
            List<Moved> into) {
        if (fact == null || fact.place().paragraph() >= paragraphs.size()) {
            return;
        }
        var text = paragraphs.get(fact.place().paragraph());
        var from = fact.value() instanceof String value ? value : written.apply(text);
        var start = from == null ? -1 : text.lastIndexOf(from);
        if (from != null && start >= 0) {
            into.add(new Moved(fact.place().paragraph(), start, from, "", kind));
        }
    }

    private static @Nullable String signedDate(String text) {
        var date = Pattern.compile(
                        "(?:\\d{4}|[〇零一二三四五六七八九OＯ0]{4})\\s*年\\s*[\\d〇一二三四五六七八九十]{1,3}\\s*月\\s*[\\d〇一二三四五六七八九十]{1,3}\\s*日\\s*$")
                .matcher(text);
        return date.find() ? date.group() : null;
    }

    private static String weekday(MatchResult day, int year) {
        try {
            var date = LocalDate.of(year, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
            var next = date.getDayOfWeek();
            return next == DayOfWeek.SUNDAY && day.group(3).equals("天")
                    ? "天"
                    : String.valueOf(WEEKDAYS.charAt(next.getValue() - 1));
        } catch (DateTimeException noSuchDay) {
            return day.group(3);
        }
    }

    private static @Nullable LocalDate dayIn(MatchResult day, int year) {
        try {
            return LocalDate.of(
                    day.group(1) == null ? year : Integer.parseInt(day.group(1)),
                    Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean namesAYear(String text, int year) {
        return text.contains(String.valueOf(year))
                || text.contains(String.valueOf(year + 1))
                || text.matches(".*\\d{4}.*[-—－–~～至]\\d{4}.*");
    }

    private static boolean overlaps(Moved moved, int paragraph, MatchResult other) {
        return moved.paragraph() == paragraph && moved.start() < other.end() && other.start() < moved.end();
    }

    private static String chinese(int year) {
        return String.valueOf(year)
                .chars()
                .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1))
                .collect(java.util.stream.Collectors.joining());
    }
}
