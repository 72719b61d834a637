package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Stage 2: lines as the author meant them. A heading inside a paragraph gets a line of its own.
final class Splitting {

    private static final String COUNT = "[一二三四五六七八九十]{1,3}";
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[。;:!])\\s{0,4}(?:\\((" + COUNT + ")\\)|(" + COUNT + ")、)");
    private static final Pattern SECOND = Pattern.compile("(?<=[。;:!])\\s{0,4}二、");
    private static final int LONGEST_HEAD = 40;

    private Splitting() {}

    static List<Line> split(List<Line> lines) {
        var split = new ArrayList<Line>();
        var inSequence = new int[2];
        var inHead = true;
        var apart = Flattened.apart(lines);
        for (var number = 0; number < apart.size(); number++) {
            var line = apart.get(number);
            var end = inHead && number < LONGEST_HEAD ? Addressees.endOfRunIn(line) : 0;
            if (end > 0) {
                split.add(line.part(0, end));
                line = line.from(end);
            }
            inHead &= end == 0 && !line.plain().endsWith(":");
            splitOne(line, inSequence, split);
        }
        return List.copyOf(split);
    }

    /// Only the next number of a sequence starts a heading: 「二、」 after 「一、」; anything else is running text.
    private static void splitOne(Line line, int[] last, List<Line> into) {
        note(line.plain(), last);
        var inside = INSIDE.matcher(line.plain());
        var second = SECOND.matcher(line.plain());
        var isSequence = second.find();
        var from = 0;
        while (inside.find()) {
            var bracketed = inside.group(1) != null;
            var number = (int) Numerals.valueOf(bracketed ? inside.group(1) : inside.group(2))
                    .orElse(0);
            var sequence = bracketed ? 1 : 0;
            var first = number == 1 && (bracketed || last[0] == 0 && isSequence);
            if (first || number > 1 && number == last[sequence] + 1) {
                into.add(line.part(from, inside.start()));
                from = inside.start();
                last[sequence] = number;
                if (!bracketed) {
                    last[1] = 0;
                }
            }
        }
        var rest = line.from(from);
        if (!rest.isEmpty()) {
            into.add(rest);
        }
    }

    private static void note(String plain, int[] last) {
        var chinese = Heading.Kind.CHINESE.pattern().matcher(plain);
        if (chinese.find()) {
            last[0] = (int) Numerals.valueOf(chinese.group(1)).orElse(0);
            last[1] = 0;
        }
        var bracketed = Heading.Kind.CHINESE_IN_BRACKETS.pattern().matcher(plain);
        if (bracketed.find()) {
            last[1] = (int) Numerals.valueOf(bracketed.group(1)).orElse(0);
        }
    }
}
