package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Title, own number and numbers of other documents.
final class TitleRules {

    private static final String TYPES = "(?:通知|意见|方案|函|公告|通告|批复|请示|报告|决定|通报|办法|倡议书)";
    private static final Pattern TITLE = Pattern.compile("^.{0,60}关于.{2,120}" + TYPES + "\\s*(?:\\(.{0,30}\\))?$");
    private static final Pattern BEGINNING = Pattern.compile("^.{0,60}关于.{2,80}$");
    private static final Pattern END = Pattern.compile("^.{1,60}" + TYPES + "$");

    private static final String NUMBER =
            "[\\p{IsHan}]{2,16}?\\s*[〔\\[(<【]\\s*\\d{4}\\s*[〕\\])>】]\\s*(?:第)?[\\p{IsHan}]{0,4}\\s*\\d{1,5}\\s*号";
    private static final Pattern OWN_LINE = Pattern.compile("^\\(?\\s*(" + NUMBER + ")\\s*\\)?\\s*$");
    private static final Pattern AFTER_TITLE = Pattern.compile("[(]\\s*(" + NUMBER + ")\\s*[)]\\s*$");
    private static final Pattern AT_START = Pattern.compile("^(?:(?:发文字号|文号|编号)\\s*:?\\s*)(" + NUMBER + ")");
    private static final Pattern ANYWHERE = Pattern.compile(NUMBER);
    private static final Pattern LEAD = Pattern.compile("^(?:根据|按照|依据|参照|按|见|和|及|与|以|的|原)+");

    private static final List<Rule<Fact<String>>> TITLES = List.of(
            new Rule<>("a line of its own above the addressees", TitleRules::onOneLine),
            new Rule<>("broken over two lines", TitleRules::onTwoLines));

    private static final List<Rule<Fact<String>>> NUMBERS = List.of(
            new Rule<>("a line of its own in the head", blocks -> number(blocks, OWN_LINE)),
            new Rule<>("behind its label", blocks -> number(blocks, AT_START)),
            new Rule<>("in brackets behind the title", blocks -> number(blocks, AFTER_TITLE)));

    private TitleRules() {}

    static @Nullable Fact<String> title(Blocks blocks) {
        return Rule.first(TITLES, blocks);
    }

    static @Nullable Fact<String> docNumber(Blocks blocks) {
        return Rule.first(NUMBERS, blocks);
    }

    static List<Fact<String>> cited(Blocks blocks, @Nullable Fact<String> own) {
        var cited = new ArrayList<Fact<String>>();
        for (var line : blocks.lines().subList(blocks.bodyFrom(), blocks.lines().size())) {
            var found = ANYWHERE.matcher(line.plain());
            while (found.find()) {
                var lead = LEAD.matcher(found.group());
                var from = found.start() + (lead.find() ? lead.end() : 0);
                var text = line.text().substring(from, found.end());
                var known = cited.stream().anyMatch(each -> each.value().equals(text));
                if (!known && (own == null || !own.value().equals(text))) {
                    cited.add(new Fact<>(text, line.place(from, found.end()), Sureness.LIKELY));
                }
            }
        }
        return cited;
    }

    private static @Nullable Fact<String> onOneLine(Blocks blocks) {
        var head = blocks.head();
        for (var index = 0; index < head.size(); index++) {
            var line = head.get(index);
            if (TITLE.matcher(line.plain()).matches()) {
                var number = AFTER_TITLE.matcher(line.plain());
                var whole = number.find() ? line.part(0, number.start()) : line;
                return withStack(head, index, whole);
            }
        }
        return null;
    }

    private static @Nullable Fact<String> onTwoLines(Blocks blocks) {
        var head = blocks.head();
        for (var index = 0; index + 1 < head.size(); index++) {
            if (BEGINNING.matcher(head.get(index).plain()).matches()
                    && END.matcher(head.get(index + 1).plain()).matches()) {
                var first = withStack(head, index, head.get(index));
                return new Fact<>(first.value() + head.get(index + 1).text(), first.place(), Sureness.LIKELY);
            }
        }
        return null;
    }

    /// Issuers stacked directly above the title belong to it.
    private static Fact<String> withStack(List<Line> head, int index, Line title) {
        var from = index;
        while (from > 0
                && title.plain().startsWith("关于")
                && Organs.in(head.get(from - 1)).size() == 1
                && (from - 1 == 0 || Organs.isNames(head.get(from - 2)) || index - from >= 1 || from == index)) {
            from--;
        }
        if (index - from < 2) {
            return new Fact<>(title.text(), title.place(), Sureness.CERTAIN);
        }
        var stacked = new StringBuilder();
        head.subList(from, index).forEach(line -> stacked.append(line.text()).append(' '));
        return new Fact<>(stacked.append(title.text()).toString(), title.place(), Sureness.LIKELY);
    }

    private static @Nullable Fact<String> number(Blocks blocks, Pattern pattern) {
        for (var line : blocks.head()) {
            var found = pattern.matcher(line.plain());
            if (found.find()) {
                var text = line.text().substring(found.start(1), found.end(1));
                return new Fact<>(text, line.place(found.start(1), found.end(1)), Sureness.CERTAIN);
            }
        }
        return null;
    }
}
