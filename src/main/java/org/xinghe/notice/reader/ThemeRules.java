package org.xinghe.notice.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The theme of a campaign.
final class ThemeRules {

    private static final Pattern SECTION = Pattern.compile("主题(?!活动|宣传|教育|报告|讲座|展|日|班|党|公园|科普|实践|词|分类|明确)");
    private static final Pattern KEY = Pattern.compile(
            "^(?:\\d{1,2}[.、]|\\([一二三四五六七八九十\\d]{1,2}\\))?(?:活动|年度|宣传)?主\\s*题\\s*(?:为|是)?\\s*:\\s*(.+)$");
    private static final Pattern QUOTED = Pattern.compile("[“\"‘]([^”\"]{4,40})[”\"’]");
    private static final List<Pattern> IN_TEXT = List.of(
            Pattern.compile("主题(?:为|是|:)\\s*[“\"‘]([^”\"]{4,40})[”\"’]"),
            Pattern.compile("(?:围绕|以)\\s*[“\"‘]([^”\"]{4,40})[”\"’]\\s*(?:这一|的|为)?\\s*(?:活动)?主题"),
            Pattern.compile("围绕\\s*([^,。;:“”‘’《》]{4,30}?)(?:这一|的)?(?:活动)?主题"));

    private static final List<Rule<Fact<String>>> RULES = List.of(
            new Rule<>("a line 主题：…", ThemeRules::byKey),
            new Rule<>("a section of its own", ThemeRules::inSection),
            new Rule<>("in running text", ThemeRules::inText));

    private ThemeRules() {}

    static @Nullable Fact<String> theme(Blocks blocks) {
        return Rule.first(RULES, blocks);
    }

    private static @Nullable Fact<String> byKey(Blocks blocks) {
        for (var line : blocks.programme()) {
            var found = KEY.matcher(line.plain());
            if (found.find()) {
                return bare(line.part(found.start(1), found.end(1)), Sureness.CERTAIN);
            }
        }
        return null;
    }

    private static @Nullable Fact<String> inSection(Blocks blocks) {
        for (var heading : blocks.headings()) {
            if (SECTION.matcher(heading.title().plain()).find()) {
                var text = blocks.textOf(heading);
                if (!text.isEmpty() && text.getFirst().text().length() <= 80) {
                    return bare(text.getFirst(), Sureness.CERTAIN);
                }
            }
        }
        return null;
    }

    private static @Nullable Fact<String> inText(Blocks blocks) {
        for (var line : blocks.programme()) {
            for (var pattern : IN_TEXT) {
                var found = pattern.matcher(line.plain());
                if (found.find()) {
                    var part = line.part(found.start(1), found.end(1));
                    return new Fact<>(part.text(), part.place(), Sureness.LIKELY);
                }
            }
        }
        return null;
    }

    /// Without a closing 。 and, where the line is a sentence around it, only what stands in quotes.
    private static Fact<String> bare(Line line, Sureness sureness) {
        var quoted = QUOTED.matcher(line.plain());
        var sentence = line.plain().matches(".*主题(为|是).*|^[“\"][^”\"]*[”\"]。?$");
        if (sentence && quoted.find()) {
            var part = line.part(quoted.start(1), quoted.end(1));
            return new Fact<>(part.text(), part.place(), sureness);
        }
        var end = line.text().length();
        while (end > 0 && "。.;；".indexOf(line.text().charAt(end - 1)) >= 0) {
            end--;
        }
        var part = line.part(0, end);
        return new Fact<>(part.text(), part.place(), sureness);
    }
}
