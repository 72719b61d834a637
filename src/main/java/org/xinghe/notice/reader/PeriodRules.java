package org.xinghe.notice.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice.ReadPeriod;

/// When a campaign takes place.
final class PeriodRules {

    private static final Pattern SECTION = Pattern.compile("时间|日期");
    private static final Pattern KEY = Pattern.compile("^(?:活动|举办)?时\\s*间\\s*(?:为|是)?\\s*:\\s*(.+)$");
    private static final Pattern DEADLINE_BEHIND =
            Pattern.compile("^\\s*(?:\\d{1,2}[:时点]\\d{0,2}分?\\s*)?(?:之?前|以前|止)(?!后)");
    private static final Pattern OPEN = Pattern.compile("(?:于|从|自)\\s*(" + Dates.DATE + "\\s*(?:开始|起))");
    private static final Pattern FROM_NOW_ON = Pattern.compile("即日起\\s*(?:,\\s*)?(?:至|到|-+|~)\\s*(" + Dates.DATE + ")");
    private static final Pattern BROKEN_SPAN = Pattern.compile("^\\s*(?:-|~|至|到)");
    private static final Pattern CONTEXT = Pattern.compile("期间|日期|时间|举办|举行|开展|组织|活动");
    private static final Pattern SUBMISSION = Pattern.compile("报送|申报|提交|报名|征集|推荐");

    private static final List<Rule<Fact<ReadPeriod>>> RULES = List.of(
            new Rule<>("a line 时间：…", PeriodRules::byKey),
            new Rule<>("from the day of issue on", PeriodRules::fromNowOn),
            new Rule<>("a section of its own", PeriodRules::inSection),
            new Rule<>("a span in running text", PeriodRules::spanInText),
            new Rule<>("a beginning without an end", PeriodRules::openInText));

    private PeriodRules() {}

    static @Nullable Fact<ReadPeriod> period(Blocks blocks) {
        return Rule.first(RULES, blocks);
    }

    private static @Nullable Fact<ReadPeriod> byKey(Blocks blocks) {
        for (var line : blocks.body()) {
            var found = KEY.matcher(line.plain());
            if (found.find()) {
                return span(line.part(found.start(1), found.end(1)), blocks, Sureness.CERTAIN);
            }
        }
        return null;
    }

    /// 即日起至…: from the day on which the notice is signed. Somebody should look: it may have been signed late.
    private static @Nullable Fact<ReadPeriod> fromNowOn(Blocks blocks) {
        var signed = blocks.date() == null ? null : Dates.signed(blocks.lines().get(blocks.date()));
        for (var line : blocks.body()) {
            var found = FROM_NOW_ON.matcher(line.plain());
            if (found.find()
                    && !DEADLINE_BEHIND
                            .matcher(line.plain().substring(found.end()))
                            .find()) {
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
        for (var line : blocks.body()) {
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
        for (var line : blocks.body()) {
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
        var range = Dates.RANGE.matcher(line.plain());
        if (range.find()) {
            var fact = whole(line, range, blocks, sureness);
            if (fact != null) {
                return fact;
            }
        }
        var single = Dates.SINGLE.matcher(line.plain());
        if (!single.find()
                || DEADLINE_BEHIND.matcher(line.plain().substring(single.end())).find()) {
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

    private static @Nullable Fact<ReadPeriod> whole(Line line, Matcher range, Blocks blocks, Sureness sureness) {
        var incomplete = range.group(7) == null && range.group(8) == null && range.group(9) == null;
        if (incomplete
                || DEADLINE_BEHIND.matcher(line.plain().substring(range.end())).find()) {
            return null;
        }
        var period = new ReadPeriod(
                line.text().substring(range.start(), range.end()),
                Dates.start(range, blocks.year()),
                Dates.end(range, blocks.year()));
        return new Fact<>(period, line.place(range.start(), range.end()), sureness);
    }

    private static String clauseAround(String plain, int from, int to) {
        var start = Math.max(plain.lastIndexOf('。', from), plain.lastIndexOf(';', from)) + 1;
        var end = to;
        while (end < plain.length() && "。;".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        return plain.substring(start, end);
    }
}
