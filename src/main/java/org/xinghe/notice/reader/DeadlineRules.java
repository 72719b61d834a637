package org.xinghe.notice.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice.Deadline;

/// What is due by when. Each wording is one way of saying it; the hour stays in the text as it is written.
final class DeadlineRules {

    private static final String WHEN = Dates.REMARK + Dates.CLOCK + Dates.REMARK;
    private static final String BY = "\\s{0,4}(?:之前|以前|前(?!后|夕|期|往|沿|述|款)|止|截止|截稿)";
    private static final String HANDING_IN = "(?:报送|申报|提交|报名|上报|填报|投稿|征集|推荐|登记)";

    private static final Pattern BEFORE = Pattern.compile(Dates.DATE + WHEN + BY);
    private static final Pattern LATEST =
            Pattern.compile("(?:不迟于|不晚于|最迟|最晚)(?:为|于|至|到|在)?\\s{0,4}(" + Dates.DATE + WHEN + ")");
    private static final Pattern CLOSES = Pattern.compile(
            "(?:截止|截至)(?:时间|日期|期限|到|至)?\\s{0,4}(?:时间)?\\s{0,4}(?:为|是|:|于|到|至)?\\s{0,4}(" + Dates.DATE + WHEN + ")");
    private static final Pattern DOTTED = Pattern.compile(Dates.DOTTED + WHEN + BY);
    private static final Pattern DOTTED_CLOSES =
            Pattern.compile("截[止至](?:时间|日期|到|至)?\\s{0,4}(?:为|是|:|于)?\\s{0,4}(" + Dates.DOTTED + WHEN + ")");
    private static final Pattern WINDOW =
            Pattern.compile("(" + Dates.RANGE.pattern() + ")" + WHEN + "[^。;,]{0,12}" + HANDING_IN);
    private static final Pattern WINDOW_LABEL = Pattern.compile(
            HANDING_IN + "(?:材料)?的?(?:时间|日期|期限|阶段)\\s{0,4}(?:为|是|:)?\\s{0,4}(" + Dates.RANGE.pattern() + ")");
    private static final Pattern FROM_NOW_ON = Pattern.compile(
            HANDING_IN + "(?:的?(?:时间|日期|期限))?\\s{0,4}(?:为|是|:|从|自)?\\s{0,4}(即日起\\s{0,4}(?:至|到|-{1,4}|~)\\s{0,4}"
                    + Dates.DATE + ")");
    private static final Pattern YEAR_END =
            Pattern.compile("(?:(\\d{4})\\s{0,4}年|[今本]年)\\s{0,4}年?底(?:之|以)?前|(?<![\\d月])年底(?:之|以)?前");

    private static final List<Wordings> DATED = List.of(
            new Wordings("a day and 前", BEFORE, 0, Dates.SINGLE, false),
            new Wordings("截止 and a day", CLOSES, 1, Dates.SINGLE, false),
            new Wordings("不迟于 and a day", LATEST, 1, Dates.SINGLE, false),
            new Wordings("a span in which to hand in", WINDOW, 1, Dates.RANGE, true),
            new Wordings("the label of a span in which to hand in", WINDOW_LABEL, 1, Dates.RANGE, true),
            new Wordings("handing in from now on to a day", FROM_NOW_ON, 1, Dates.SINGLE, false));

    /// @param group the part that is shown
    /// @param date how its date is read
    /// @param range whether the date is a range of which the end counts
    private record Wordings(String name, Pattern pattern, int group, Pattern date, boolean range) {}

    private DeadlineRules() {}

    static List<Deadline> deadlines(Blocks blocks, List<Doubt> doubts) {
        var found = new ArrayList<Deadline>();
        for (var line : where(blocks)) {
            for (var wording : DATED) {
                dated(wording, line, blocks.year(), found, doubts);
            }
            dotted(line, found);
            yearEnd(line, blocks.year(), found);
            DamagedDates.deadlines(line, found, doubts);
            RelativeDeadlines.in(line, found, doubts);
        }
        found.sort(Comparator.comparing((Deadline each) -> each.place().paragraph())
                .thenComparing(each -> each.place().start()));
        return found;
    }

    /// Adds a deadline, unless it stands inside of one that is known already.
    static boolean add(List<Deadline> into, Line line, int from, int to, @Nullable LocalDate date, Sureness sureness) {
        var place = line.place(from, to);
        var overlaps = into.stream()
                .anyMatch(each -> each.place().paragraph() == place.paragraph()
                        && each.place().start() < place.end()
                        && place.start() < each.place().end());
        if (!overlaps) {
            into.add(new Deadline(
                    date, line.text().substring(from, to).strip(), WhatIsDue.at(line, from, to), place, sureness));
        }
        return !overlaps;
    }

    private static List<Line> where(Blocks blocks) {
        var lines = new ArrayList<Line>();
        blocks.head().stream().filter(line -> line.plain().contains("关于")).forEach(lines::add);
        lines.addAll(blocks.body());
        return lines;
    }

    private static void dated(Wordings wording, Line line, NoticeYear year, List<Deadline> into, List<Doubt> doubts) {
        var found = wording.pattern().matcher(line.plain());
        while (found.find()) {
            var from = found.start(wording.group());
            var to = found.end(wording.group());
            var date = wording.date().matcher(line.plain()).region(from, to).useTransparentBounds(true);
            if (!date.find() || wording.range() && Dates.isOpenRange(date)) {
                continue;
            }
            var known = withYearBefore(line.plain(), from, year);
            var day = wording.range() ? Dates.end(date, known) : Dates.endOfSingle(date, known);
            if (wording.range() && isKnown(into, line, day)) {
                continue;
            }
            var odd = DeadlineDoubts.about(line, from, to, date, day, known);
            if (add(into, line, from, to, day, odd.isPresent() ? Sureness.DOUBTFUL : Sureness.LIKELY)) {
                odd.ifPresent(doubts::add);
            }
        }
    }

    /// In a notice without any year, the one that the same sentence wrote before.
    private static NoticeYear withYearBefore(String plain, int at, NoticeYear known) {
        if (known.year() != null) {
            return known;
        }
        var start = plain.lastIndexOf('。', at) + 1;
        var before = Pattern.compile("(\\d{4})年\\d{1,2}月").matcher(plain).region(start, at);
        Integer year = null;
        while (before.find()) {
            year = Integer.valueOf(before.group(1));
        }
        return year == null ? known : new NoticeYear(year, null);
    }

    /// Whether a day is due already in the same paragraph: 5月1日至5月20日报名，请于5月20日前…
    private static boolean isKnown(List<Deadline> into, Line line, @Nullable LocalDate day) {
        return day != null
                && into.stream()
                        .anyMatch(each -> each.place().paragraph() == line.paragraph() && day.equals(each.dateISO()));
    }

    private static void dotted(Line line, List<Deadline> into) {
        for (var pattern : List.of(DOTTED, DOTTED_CLOSES)) {
            var group = pattern == DOTTED ? 0 : 1;
            var found = pattern.matcher(line.plain());
            while (found.find()) {
                add(into, line, found.start(group), found.end(group), dotted(found, group), Sureness.LIKELY);
            }
        }
    }

    private static @Nullable LocalDate dotted(Matcher found, int before) {
        return Dates.date(
                Integer.parseInt(found.group(before + 1)),
                Integer.parseInt(found.group(before + 2)),
                Integer.parseInt(found.group(before + 3)));
    }

    private static void yearEnd(Line line, NoticeYear known, List<Deadline> into) {
        var found = YEAR_END.matcher(line.plain());
        while (found.find()) {
            var year = found.group(1) == null ? known.year() : Integer.valueOf(found.group(1));
            var day = year == null ? null : LocalDate.of(year, 12, 31);
            add(into, line, found.start(), found.end(), day, Sureness.LIKELY);
        }
    }
}
