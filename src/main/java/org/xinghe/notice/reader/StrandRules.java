package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinghe.notice.reader.ReadNotice.Strand;

/// The parts of the programme: the direct children of the section that lists the activities.
final class StrandRules {

    private static final Pattern PROGRAMME = Pattern.compile(
            "(主要|重点|系列|具体|各项|组织)?(活动|工作|宣传)(内容|形式|安排|项目|板块|任务)|主要活动|重点活动|系列活动|主要内容|重点内容|重点工作|主要任务|重点任务");
    private static final Pattern ITEM = Pattern.compile("(?:^|(?<=[。;:,]))\\s*[" + Numerals.CHINESE + "]是");

    private StrandRules() {}

    static Optional<List<Strand>> strands(Blocks blocks) {
        return blocks.headings().stream()
                .filter(heading -> PROGRAMME.matcher(heading.title().plain()).find())
                .filter(heading -> !blocks.childrenOf(heading).isEmpty())
                .max(Comparator.comparingInt(heading -> withText(blocks, heading)))
                .map(heading -> blocks.childrenOf(heading).stream()
                        .map(child -> strand(blocks, child))
                        .toList());
    }

    private static int withText(Blocks blocks, Heading heading) {
        return (int) blocks.childrenOf(heading).stream()
                .filter(child -> !blocks.textOf(child).isEmpty())
                .count();
    }

    private static Strand strand(Blocks blocks, Heading heading) {
        var items = new ArrayList<Fact<String>>();
        for (var line : blocks.textOf(heading)) {
            var found = ITEM.matcher(line.plain());
            var starts = new ArrayList<int[]>();
            while (found.find()) {
                starts.add(new int[] {found.start(), found.end()});
            }
            for (var index = 0; index < starts.size(); index++) {
                var end = index + 1 < starts.size()
                        ? starts.get(index + 1)[0]
                        : line.text().length();
                var item = line.part(starts.get(index)[1], end);
                items.add(new Fact<>(item.text(), item.place(), Sureness.CERTAIN));
            }
        }
        return new Strand(
                heading.number(),
                heading.title().text(),
                List.copyOf(items),
                heading.title().place());
    }
}
