package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
            new Wipe("characters without a shape", Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\f]")),
            new Wipe(
                    "page counters glued to text",
                    Pattern.compile("(?:浏览|点击|阅读)(?:次数|人次|量|数)?\\s{0,4}[:：]\\s{0,4}\\d{1,9}\\s{0,4}次?")),
            new Wipe("counters before their word", Pattern.compile("\\|?\\s{0,4}\\d{1,9}次(?:浏览|点击|阅读)")),
            new Wipe("places of seals", Pattern.compile("[（(]\\s{0,2}(?:盖\\s?章|公\\s?章|印\\s?章|章|代章)\\s{0,2}[)）]")));

    private static final String DAY = "(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?|\\d{1,2}\\.\\d{1,2}\\.\\d{4})";
    private static final String CLOCK = "(?:T?\\d{1,2}:\\d{2}(?::\\d{2})?)";

    private static final List<Drop> DROPS = List.of(
            new Drop("page numbers", matches("[-·]*\\d{1,3}[-·]*|第\\d+页(?:,?共\\d+页)?|\\d{1,3}/\\d{1,3}")),
            new Drop(
                    "where a page says it got the text",
                    matches("(?:\\[|【)?(?:来源|作者|文章来源|信息来源|稿件来源|新闻来源|发布者|发布人|录入|编辑|责任编辑|发布时间|发表时间|更新时间|字体|字号):.*")),
            new Drop(
                    "publication stamps of a page",
                    matches(
                            "[\\[【(]?(?:.{0,6}(?:日期|时间|发布|发表|更新|转载|来源)[^\\d]{0,12})?(?:" + DAY + CLOCK + "|"
                                    + "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}))[\\])】|]?(?:(?:来源|作者|浏览|字体|字号|编辑|信息).{0,60})?")),
            new Drop(
                    "a day that a page labels as its own", matches("(?:发布|发表|更新|添加|上传)(?:日期|时间):" + DAY + CLOCK + "?")),
            new Drop("links to fetch a file", matches(".{0,80}\\(?点击(?:此处)?下载\\)?")),
            new Drop(
                    "the page around the text",
                    matches("(?:您|你)(?:现在)?(?:的|所在的|所在)?位置:?.*|当前位置:?.*|首页>.*|上一[篇条]:?.*|下一[篇条]:?.*|分享到?:?.{0,20}"
                            + "|[\\[【(]?(?:字体|字号):?.{0,12}|打印本?页?|关闭(?:窗口|本页)?|返回(?:顶部|列表)|扫一扫.{0,30}|\\[?双击滚屏\\]?")),
            new Drop("borders of a flattened table", matches("[|+\\-=_*]+")));

    private static final int LONG = 40;
    private static final int FLAT = 120;
    private static final int PIECE = 12;
    private static final int MOST_PIECES = 20;

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

    /// Some pages hold the body twice: the second copy goes, when most of what follows a repeated long line repeats
    /// too.
    private static List<Line> withoutSecondCopy(List<Line> lines) {
        var firstAt = new HashMap<String, Integer>();
        for (var index = 0; index < lines.size(); index++) {
            var tight = lines.get(index).tight();
            if (tight.length() < LONG) {
                continue;
            }
            var first = firstAt.putIfAbsent(tight, index);
            if (first != null && repeatsFrom(lines, index, firstAt.keySet())) {
                return List.copyOf(lines.subList(0, index - same(lines, first, index)));
            }
        }
        return withoutFlatCopy(lines);
    }

    /// Whether at least four of five long lines from here on were there before.
    private static boolean repeatsFrom(List<Line> lines, int from, Set<String> before) {
        var known = Set.copyOf(before);
        var all = 0;
        var again = 0;
        for (var line : lines.subList(from, lines.size())) {
            if (line.text().length() >= LONG) {
                all++;
                again += known.contains(line.tight()) ? 1 : 0;
            }
        }
        return again * 5 >= all * 4;
    }

    /// How many lines directly above are the same in both copies.
    private static int same(List<Line> lines, int first, int second) {
        var back = 0;
        while (first - back > 0
                && lines.get(first - back - 1)
                        .tight()
                        .equals(lines.get(second - back - 1).tight())) {
            back++;
        }
        return back;
    }

    /// A copy in one piece, as pages keep for search engines, goes when the lines that it is made of stand beside it.
    private static List<Line> withoutFlatCopy(List<Line> lines) {
        var longest = lines.stream()
                .max(Comparator.comparingInt(line -> line.text().length()))
                .filter(line -> line.text().length() >= FLAT)
                .orElse(null);
        var pieces = longest == null
                ? List.<Line>of()
                : lines.stream()
                        .filter(line -> line != longest && line.text().length() >= PIECE)
                        .limit(MOST_PIECES)
                        .toList();
        if (longest == null || pieces.size() < 3) {
            return lines;
        }
        var flat = longest.tight();
        var within = pieces.stream().filter(line -> flat.contains(line.tight())).count();
        return within * 5 >= pieces.size() * 4L
                ? lines.stream().filter(line -> line != longest).toList()
                : lines;
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
