package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A notice that a page stored without any line breaks: its signature, contacts and annexes get lines of their own.
final class Flattened {

    private static final int MOST_LINES = 3;
    private static final int LONG = 120;
    private static final String DATE = "\\d{4}年\\d{1,2}月\\d{1,2}日";
    private static final Pattern CUT = Pattern.compile("(?<=[。;,)》])(?=附件\\d{0,2}:)"
            + "|(?<=[。;》)])(?=[\\p{IsHan}]{4,40}" + DATE + "(?:联系人|附件|$))"
            + "|(?<=\\d日)(?=联系人:|附件\\d{0,2}:)|(?<=[\\dA-Za-z])(?=附件\\d{0,2}:)|(?<=[。;])(?=联系人:)");

    private Flattened() {}

    /// The lines as they are, unless there are so few that they cannot be the author's.
    static List<Line> apart(List<Line> lines) {
        if (lines.size() > MOST_LINES
                || lines.stream().noneMatch(line -> line.text().length() >= LONG)) {
            return lines;
        }
        var apart = new ArrayList<Line>();
        for (var line : lines) {
            var cut = CUT.matcher(line.plain());
            var from = 0;
            while (cut.find()) {
                apart.add(line.part(from, cut.start()));
                from = cut.start();
            }
            apart.add(line.from(from));
        }
        return apart.stream().filter(line -> !line.isEmpty()).toList();
    }
}
