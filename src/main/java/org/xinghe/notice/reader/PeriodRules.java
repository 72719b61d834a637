package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice.ReadPeriod;

/// When a campaign takes place.
final class PeriodRules {

    private static final Pattern SECTION = Pattern.compile("时间|日期");
    private static final Pattern KEY = Pattern.compile(
            "^(?:\\d{1,2}[.、]|\\([一二三四五六七八九十\\d]{1,2}\\))?(?:活动|举办|举行|开展)?时\\s*间\\s*(?:为|是)?\\s*:\\s*(.+)$");
    private static final Pattern DEADLINE_BEHIND =
            Pattern.compile(Dates.REMARK + Dates.CLOCK + Dates.REMARK + "\\s{0,4}(?:之?前|以前|止)(?!后)");
    private static final Pattern OPEN = Pattern.compile("(?:于|从|自)\\s{0,4}(" + Dates.DATE + "\\s{0,4}(?:开始|起))");
    private static final Pattern FROM_NOW_ON =
            Pattern.compile("即日起\\s{0,4},?\\s{0,4}(?:至|到|-{1,4}|~)\\s{0,4}(" + Dates.DATE + ")");
    private static final Pattern BROKEN_SPAN = Pattern.compile("^\\s*(?:-|~|至|到)");
    private static final Pattern CONTEXT = Pattern.compile("期间|日期|时间|举办|举行|开展|组织|活动");
    /// Spans in which to hand in or in which something was achieved are not when a campaign takes place.
    private static final Pattern SUBMISSION = Pattern.compile("报送|申报|提交|报名|征集|推荐|投稿|填报|公示|取得|获得|出版|发表");
    private static final int FAR = 200;
    private static final Pattern HELD = Pattern.compile("举行|举办|开展|进行|启动");

    private static final List<Rule<Fact<ReadPeriod>>> RULES = List.of(
            new Rule<>("from the day of issue on", PeriodRules::fromNowOn),
            new Rule<>("a line 时间：…", PeriodRules::byKey),
            new Rule<>("a section of its own", PeriodRules::inSection),
            new Rule<>("a heading that is the span itself", PeriodRules::asHeading),
            new Rule<>("a span in running text", PeriodRules::spanInText),
            new Rule<>("a beginning without an end", PeriodRules::openInText));

    private PeriodRules() {}

    static @Nullable Fact<ReadPeriod> period(Blocks blocks) {
        return Rule.first(RULES, blocks);
    }

    private static @Nullable Fact<ReadPeriod> byKey(Blocks blocks) {
        for (var line : blocks.programme()) {
            var found = KEY.matcher(line.plain());
            if (found.find()) {
                return span(line.part(found.start(1), found.end(1)), blocks, Sureness.CERTAIN);
            }
        }
        return null;
    }

    /// 即日起至…: from the day on which the notice is signed. Somebody should look: it may have been signed late.
    private static @Nullable Fact<ReadPeriod> fromNowOn(Blocks blocks) {
        var signed = blocks.year().signed();
        for (var line : blocks.programme()) {
            var found = FROM_NOW_ON.matcher(line.plain());
            if (found.find()
                    && !SUBMISSION
                            .matcher(clauseAround(line.plain(), found.start(), found.end()))
                            .find()
                    && !isDeadline(line.plain(), found.end())) {
                var end = Dates.SINGLE.matcher(found.group(1));
                return new Fact<>(
                        new ReadPeriod(
                                line.text().substring(found.start(), found.end()),
                                signed,
                                end.find() ? Dates.endOfSingle(end, blocks.year()) : null),
                        line.place(found.start(), found.end()),
                        Sureness.DOUBTFUL);
            }
        }
        return null;
    }

    private static @Nullable Fact<ReadPeriod> inSection(Blocks blocks) {
        for (var heading : blocks.headings()) {
            if (SECTION.matcher(heading.title().plain()).find()
                    && !heading.title().plain().contains("报")) {
                var lines = blocks.textOf(heading);
                for (var index = 0; index < lines.size(); index++) {
                    var broken = index + 1 < lines.size()
                            ? overTwoLines(lines.get(index), lines.get(index + 1), blocks)
                            : null;
                    var fact = broken == null ? span(lines.get(index), blocks, Sureness.CERTAIN) : broken;
                    if (fact != null) {
                        return fact;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Fact<ReadPeriod> asHeading(Blocks blocks) {
        for (var heading : blocks.headings()) {
            var range = Dates.RANGE.matcher(heading.title().plain());
            if (range.lookingAt()) {
                return whole(heading.title(), range, blocks, Sureness.LIKELY);
            }
        }
        return null;
    }

    /// A span whose end stands on the next line, as in text that was broken for print.
    private static @Nullable Fact<ReadPeriod> overTwoLines(Line line, Line next, Blocks blocks) {
        var joined = line.plain() + next.plain();
        var found = Dates.RANGE.matcher(joined);
        var breaks = line.plain().length();
        if (!found.find()
                || found.start() >= breaks
                || found.end() <= breaks
                || !BROKEN_SPAN.matcher(next.plain()).find()
                || Dates.end(found, blocks.year()) == null) {
            return null;
        }
        var period = new ReadPeriod(
                (line.text() + next.text()).substring(found.start(), found.end()),
                Dates.start(found, blocks.year()),
                Dates.end(found, blocks.year()));
        return new Fact<>(period, line.place(found.start(), breaks), Sureness.LIKELY);
    }

    private static @Nullable Fact<ReadPeriod> spanInText(Blocks blocks) {
        for (var line : blocks.programme()) {
            var found = Dates.RANGE.matcher(line.plain());
            while (found.find()) {
                var fact = whole(line, found, blocks, Sureness.LIKELY);
                var clause = clauseAround(line.plain(), found.start(), found.end());
                if (fact != null
                        && CONTEXT.matcher(clause).find()
                        && !SUBMISSION.matcher(clause).find()) {
                    return fact;
                }
            }
        }
        return null;
    }

    private static @Nullable Fact<ReadPeriod> openInText(Blocks blocks) {
        for (var line : blocks.programme()) {
            var found = OPEN.matcher(line.plain());
            if (found.find()) {
                var date = Dates.SINGLE.matcher(found.group(1));
                var start = date.find() ? Dates.start(date, blocks.year()) : null;
                return new Fact<>(
                        new ReadPeriod(line.text().substring(found.start(1), found.end(1)), start, null),
                        line.place(found.start(1), found.end(1)),
                        Sureness.LIKELY);
            }
        }
        return null;
    }

    private static @Nullable Fact<ReadPeriod> span(Line line, Blocks blocks, Sureness sureness) {
        var ranges = ranges(line, blocks, sureness);
        if (!ranges.isEmpty()) {
            return ranges.getFirst();
        }
        var single = Dates.SINGLE.matcher(line.plain());
        if (!single.find()
                || SUBMISSION
                        .matcher(clauseAround(line.plain(), single.start(), single.end()))
                        .find()
                || isDeadline(line.plain(), single.end())) {
            return null;
        }
        return new Fact<>(
                new ReadPeriod(
                        line.text().substring(single.start(), single.end()),
                        Dates.start(single, blocks.year()),
                        Dates.endOfSingle(single, blocks.year())),
                line.place(single.start(), single.end()),
                sureness);
    }

    /// The ranges of a line that are no spans for handing in; what is said to be held comes first.
    private static List<Fact<ReadPeriod>> ranges(Line line, Blocks blocks, Sureness sureness) {
        var ranges = new ArrayList<Fact<ReadPeriod>>();
        var range = Dates.RANGE.matcher(line.plain());
        while (range.find()) {
            var part = partAround(line.plain(), range.start(), range.end());
            var fact = whole(line, range, blocks, sureness);
            if (fact != null && !SUBMISSION.matcher(part).find()) {
                ranges.add(HELD.matcher(part).find() ? 0 : ranges.size(), fact);
            }
        }
        return ranges;
    }

    private static @Nullable Fact<ReadPeriod> whole(Line line, Matcher range, Blocks blocks, Sureness sureness) {
        if (Dates.isOpenRange(range) || isDeadline(line.plain(), range.end())) {
            return null;
        }
        var period = new ReadPeriod(
                line.text().substring(range.start(), range.end()),
                Dates.start(range, blocks.year()),
                Dates.end(range, blocks.year()));
        return new Fact<>(period, line.place(range.start(), range.end()), sureness);
    }

    /// Between two commas.
    private static String partAround(String plain, int from, int to) {
        return around(plain, from, to, ",。;");
    }

    private static String clauseAround(String plain, int from, int to) {
        return around(plain, from, to, "。;");
    }

    private static String around(String plain, int from, int to, String ends) {
        var start = from;
        while (start > Math.max(0, from - FAR) && ends.indexOf(plain.charAt(start - 1)) < 0) {
            start--;
        }
        var end = to;
        while (end < Math.min(plain.length(), to + FAR) && ends.indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        return plain.substring(start, end);
    }

    /// Whether a deadline is meant and no span: 5月20日17:00前.
    private static boolean isDeadline(String plain, int end) {
        return DEADLINE_BEHIND.matcher(plain).region(end, plain.length()).lookingAt();
    }
}
