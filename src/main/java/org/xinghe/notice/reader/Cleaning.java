package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Stage 1: takes away what is not the notice but the page or the program it comes from.
final class Cleaning {

    /// Removes something from a paragraph; what goes is replaced by spaces, so that places stay.
    private record Wipe(String name, Pattern pattern) {

        String apply(String paragraph) {
            return pattern.matcher(paragraph)
                    .replaceAll(found -> " ".repeat(found.group().length()));
        }
    }

    /// Says that a whole line is not the notice's.
    private record Drop(String name, Predicate<String> test) {}

    private static final List<Wipe> WIPES = List.of(
            new Wipe("bookmarks of a word processor", Pattern.compile("\\[bookmark:[^\\]]*\\]")),
            new Wipe("characters without a shape", Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff]")),
            new Wipe("page counters glued to text", Pattern.compile("(浏览|点击|阅读)(次数|量|数)?[:：]\\s*\\d+(次)?")),
            new Wipe("counters before their word", Pattern.compile("\\|?\\s*\\d+次(浏览|点击|阅读)")));

    private static final List<Drop> DROPS = List.of(
            new Drop("page numbers", matches("[-—–\\s]*\\d{1,3}[-—–\\s]*|第\\d+页(,?共\\d+页)?")),
            new Drop("where a page says it got the text", matches("(来源|作者|发布时间|发表时间|字体|信息来源)[:：].*")),
            new Drop(
                    "publication stamps of a page",
                    matches("\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}([ T]?\\d{1,2}:\\d{2}(:\\d{2})?)?")),
            new Drop("links to fetch a file", matches(".*\\(?点击(此处)?下载\\)?")),
            new Drop("borders of a flattened table", matches("[|+\\-=_*]+")));

    private static final UnaryOperator<String> TIGHT = text -> Characters.tight(Characters.plain(text));

    private Cleaning() {}

    static List<Line> lines(NoticeText text) {
        var lines = new ArrayList<Line>();
        for (var number = 0; number < text.paragraphs().size(); number++) {
            var written = text.paragraphs().get(number);
            for (var wipe : WIPES) {
                written = wipe.apply(written);
            }
            var line = Line.of(number, 0, written);
            if (!line.isEmpty() && DROPS.stream().noneMatch(drop -> drop.test().test(line.tight()))) {
                lines.add(line);
            }
        }
        return withoutSecondCopy(lines);
    }

    /// Some pages hold the body twice: the second copy of a long line and all behind it goes when it repeats in order.
    private static List<Line> withoutSecondCopy(List<Line> lines) {
        var longest = lines.stream().filter(line -> line.text().length() >= 40).toList();
        var seen = new HashSet<String>();
        for (var line : longest) {
            if (!seen.add(TIGHT.apply(line.text()))) {
                return cutAtRepetition(lines, line);
            }
        }
        return lines;
    }

    private static List<Line> cutAtRepetition(List<Line> lines, Line repeated) {
        var second = lines.indexOf(repeated);
        var first = 0;
        while (!lines.get(first).tight().equals(repeated.tight())) {
            first++;
        }
        var back = 0;
        while (first - back > 0
                && lines.get(first - back - 1)
                        .tight()
                        .equals(lines.get(second - back - 1).tight())) {
            back++;
        }
        return List.copyOf(lines.subList(0, second - back));
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
