package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Stage 2: lines as the author meant them. A heading inside a paragraph gets a line of its own.
final class Splitting {

    private static final String COUNT = "一二三四五六七八九十";
    private static final Pattern INSIDE = Pattern.compile("(?<=[。;:])\\s*(?:\\(([一二三四五六七八九十])\\)|([一二三四五六七八九十])、)");

    private Splitting() {}

    static List<Line> split(List<Line> lines) {
        var split = new ArrayList<Line>();
        var inSequence = new int[2];
        for (var line : lines) {
            splitOne(line, inSequence, split);
        }
        return List.copyOf(split);
    }

    /// Only the next number of a sequence starts a heading: 「二、」 after 「一、」; anything else is running text.
    private static void splitOne(Line line, int[] last, List<Line> into) {
        note(line.plain(), last);
        var inside = INSIDE.matcher(line.plain());
        var from = 0;
        while (inside.find()) {
            var bracketed = inside.group(1) != null;
            var number = COUNT.indexOf(bracketed ? inside.group(1) : inside.group(2)) + 1;
            var sequence = bracketed ? 1 : 0;
            var follows = number == last[sequence] + 1 && (number > 1 || bracketed);
            if (follows) {
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
