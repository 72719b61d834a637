package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Title, own number and numbers of other documents.
final class TitleRules {

    private static final String TYPES = "(?:通知|预通知|补充通知|意见|方案|函|公告|通告|批复|请示|报告|决定|通报|办法|倡议书|启事)";
    private static final Pattern TITLE =
            Pattern.compile("^.{0,60}关于.{2,120}" + TYPES + "\\s{0,4}(?:\\([^()]{0,40}\\))?$");
    private static final Pattern BEGINNING = Pattern.compile("^.{0,60}(?:关于|转发).{2,80}$");
    private static final Pattern END = Pattern.compile("^.{0,60}" + TYPES + "$");
    private static final Pattern WITHOUT_ABOUT = Pattern.compile("^(?!.*[:。,]).{4,60}(?:" + TYPES + "|活动(?:方案|通知))$");
    private static final int MOST_LINES = 4;

    private static final String NUMBER =
            "[\\p{IsHan}]{2,16}?\\s{0,4}[〔\\[(<【]\\s{0,2}\\d{4}\\s{0,2}[〕\\])>】]\\s{0,2}第?[\\p{IsHan}]{0,4}\\s{0,2}\\d{1,5}\\s{0,2}号";
    private static final Pattern OWN_LINE =
            Pattern.compile("^\\(?\\s*(" + NUMBER + ")\\s*\\)?(?:\\s+(?:签\\s*发|签发人|会签).{0,40})?\\s*$");
    private static final Pattern AFTER_TITLE = Pattern.compile("[(]\\s*(" + NUMBER + ")\\s*[)]\\s*$");
    private static final Pattern ANYWHERE = Pattern.compile(NUMBER);
    private static final Pattern WHOLE = Pattern.compile("^(" + NUMBER + ")$");
    private static final Pattern DAMAGED =
            Pattern.compile("^[\\p{IsHan}]{2,10}\\s?(?:[〔\\[(]\\s?\\d{4,8}\\s?号?|\\d{5,8}\\s?号)$");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:根据|按照|依据|参照|遵照|依照|落实|贯彻|执行|转发|印发|下发|详见|文件|通知|以及|认真|现将|关于|按|见|和|及|与|以|的|原|对|在|如|将)+(?=[\\p{IsHan}]{2})");

    private static final List<Rule<Fact<String>>> TITLES = List.of(
            new Rule<>("a line of its own above the addressees", TitleRules::onOneLine),
            new Rule<>("broken over several lines", TitleRules::onSeveralLines),
            new Rule<>("a line without 关于", TitleRules::withoutAbout));

    private static final List<Rule<Fact<String>>> NUMBERS = List.of(
            new Rule<>("a line of its own in the head", blocks -> number(blocks, OWN_LINE)),
            new Rule<>("behind its label", TitleRules::labelled),
            new Rule<>("in brackets behind the title", blocks -> number(blocks, AFTER_TITLE)));

    private TitleRules() {}

    static @Nullable Fact<String> title(Blocks blocks) {
        return Rule.first(TITLES, blocks);
    }

    static @Nullable Fact<String> docNumber(Blocks blocks) {
        return Rule.first(NUMBERS, blocks);
    }

    /// A number of its own that lost characters, such as 样科联字〔20173; asked, not guessed.
    static void damagedNumber(Blocks blocks, List<Doubt> doubts) {
        for (var line : blocks.head()) {
            if (DAMAGED.matcher(line.tight()).matches()) {
                doubts.add(
                        Doubt.of(Doubt.Kind.NUMBER_DAMAGED, line, 0, line.text().length()));
                return;
            }
        }
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
            var line = Metadata.withoutTitleLabel(head.get(index));
            if (TITLE.matcher(line.plain()).matches()) {
                var number = AFTER_TITLE.matcher(line.plain());
                var whole = number.find() ? line.part(0, number.start()) : line;
                return withStack(head, index, whole);
            }
        }
        return null;
    }

    private static @Nullable Fact<String> onSeveralLines(Blocks blocks) {
        var head = blocks.head();
        for (var index = 0; index + 1 < head.size(); index++) {
            if (!BEGINNING.matcher(head.get(index).plain()).matches()) {
                continue;
            }
            var whole =
                    new StringBuilder(withStack(head, index, head.get(index)).value());
            for (var next = index + 1; next < Math.min(head.size(), index + MOST_LINES); next++) {
                var line = head.get(next);
                if (line.plain().matches(".*[:。].*")
                        || ANYWHERE.matcher(line.plain()).find()) {
                    break;
                }
                whole.append(line.text());
                if (END.matcher(line.plain()).matches()) {
                    return new Fact<>(whole.toString(), head.get(index).place(), Sureness.LIKELY);
                }
            }
        }
        return null;
    }

    private static @Nullable Fact<String> withoutAbout(Blocks blocks) {
        for (var line : blocks.head()) {
            var bare = Metadata.withoutTitleLabel(line);
            if (WITHOUT_ABOUT.matcher(bare.plain()).matches()) {
                return new Fact<>(bare.text(), bare.place(), Sureness.LIKELY);
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

    private static @Nullable Fact<String> labelled(Blocks blocks) {
        for (var lines : List.of(blocks.head(), blocks.tail())) {
            var number = Metadata.number(lines);
            if (number != null && WHOLE.matcher(number.plain()).matches()) {
                return new Fact<>(number.text(), number.place(), Sureness.CERTAIN);
            }
        }
        return null;
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
