package org.xinghe.notice.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice.Deadline;

/// What is due by when. Each pattern is one way of saying it.
final class DeadlineRules {

    private static final String CLOCK =
            "(?:\\s*(?:上午|下午|中午|晚)?\\s*\\d{1,2}\\s*(?::\\s*\\d{2}|[时点](?:\\d{1,2}分)?)\\s*)?";
    /// A remark in brackets, such as the day of the week, before or behind the time of day.
    private static final String REMARK = "\\s*(?:\\(.{1,8}?\\))?";

    private static final Pattern BEFORE =
            Pattern.compile(Dates.DATE + REMARK + CLOCK + REMARK + "\\s*(?:之前|以前|前(?!后|夕|期|往|沿)|止)");
    private static final Pattern CLOSES = Pattern.compile(
            "(?:截止(?:时间|日期|到|至)?|截至)\\s*(?:时间)?\\s*(?:为|是|:|于)?\\s*(" + Dates.DATE + REMARK + CLOCK + ")");
    private static final Pattern WINDOW =
            Pattern.compile("(" + Dates.RANGE.pattern() + ")[^。;]{0,12}(?:报送|申报|提交|报名|上报)");
    private static final Pattern RELATIVE = Pattern.compile(
            "(活动(?:开始|举办|开展|结束)[^。,;]{0,4}(?:前|后)[^。,;]{0,3}[\\d一二三四五六七八九十]+\\s*(?:个)?(?:工作)?(?:日|天|周)(?:之?内)?|活动(?:开始|举办|开展)(?:之)?前)");
    private static final Pattern DAMAGED = Pattern.compile("(?<![\\d月年])(\\d{3,4})\\s*日\\s*(?:之)?前(?!后)");

    private DeadlineRules() {}

    static List<Deadline> deadlines(Blocks blocks, List<Doubt> doubts) {
        var found = new ArrayList<Deadline>();
        for (var line : where(blocks)) {
            before(line, blocks, found, doubts);
            closes(line, blocks, found);
            windows(line, blocks, found);
            relative(line, found, doubts);
            damaged(line, found, doubts);
        }
        return found;
    }

    private static List<Line> where(Blocks blocks) {
        var lines = new ArrayList<Line>();
        blocks.head().stream().filter(line -> line.plain().contains("关于")).forEach(lines::add);
        lines.addAll(blocks.body());
        return lines;
    }

    private static void before(Line line, Blocks blocks, List<Deadline> into, List<Doubt> doubts) {
        var found = BEFORE.matcher(line.plain());
        while (found.find()) {
            var date = Dates.endOfSingle(found, blocks.year());
            if (date == null && blocks.year() == null && found.group(1) == null) {
                doubts.add(new Doubt(Doubt.Kind.YEAR_MISSING, found.group(), line.place(found.start(), found.end())));
            }
            add(into, line, found.start(), found.end(), date);
        }
    }

    private static void closes(Line line, Blocks blocks, List<Deadline> into) {
        var found = CLOSES.matcher(line.plain());
        while (found.find()) {
            var date = Dates.SINGLE.matcher(found.group(1));
            if (date.find()) {
                add(into, line, found.start(1), found.end(1), Dates.endOfSingle(date, blocks.year()));
            }
        }
    }

    private static void windows(Line line, Blocks blocks, List<Deadline> into) {
        var found = WINDOW.matcher(line.plain());
        while (found.find()) {
            var range = Dates.RANGE.matcher(found.group(1));
            if (range.find() && !line.plain().substring(found.end(1)).startsWith("前")) {
                add(into, line, found.start(1), found.end(1), Dates.end(range, blocks.year()));
            }
        }
    }

    private static void relative(Line line, List<Deadline> into, List<Doubt> doubts) {
        var found = RELATIVE.matcher(line.plain());
        while (found.find()) {
            flag(Doubt.Kind.DEADLINE_RELATIVE, line, found, into, doubts);
        }
    }

    private static void damaged(Line line, List<Deadline> into, List<Doubt> doubts) {
        var found = DAMAGED.matcher(line.plain());
        while (found.find()) {
            flag(Doubt.Kind.DATE_DAMAGED, line, found, into, doubts);
        }
    }

    private static void flag(Doubt.Kind kind, Line line, Matcher found, List<Deadline> into, List<Doubt> doubts) {
        doubts.add(new Doubt(
                kind, line.text().substring(found.start(), found.end()), line.place(found.start(), found.end())));
        add(into, line, found.start(), found.end(), null);
    }

    private static void add(List<Deadline> into, Line line, int from, int to, @Nullable LocalDate date) {
        var text = line.text().substring(from, to).strip();
        var place = line.place(from, to);
        var overlaps = into.stream()
                .anyMatch(each -> each.place().paragraph() == place.paragraph()
                        && each.place().start() < place.end()
                        && place.start() < each.place().end());
        if (!overlaps) {
            into.add(new Deadline(date, text, what(line, from, to), place));
        }
    }

    /// The rest of the sentence behind the date, or, where nothing follows, what stands before it.
    private static String what(Line line, int from, int to) {
        var end = to;
        while (end < line.plain().length() && "。;".indexOf(line.plain().charAt(end)) < 0) {
            end++;
        }
        for (var pattern : List.of(BEFORE, RELATIVE, DAMAGED)) {
            var next = pattern.matcher(line.plain()).region(to, end);
            end = next.find() ? next.start() : end;
        }
        var behind =
                line.text().substring(to, end).replaceFirst("^[,，、\\s]+", "").replaceFirst("[,，、\\s]+$", "");
        if (behind.length() >= 3) {
            return behind;
        }
        var start = Math.max(line.plain().lastIndexOf('。', from), line.plain().lastIndexOf(';', from)) + 1;
        return line.text().substring(start, from).replaceFirst("[,，、为:：\\s]+$", "");
    }
}
