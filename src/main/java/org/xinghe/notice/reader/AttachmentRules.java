package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The list of annexes: 附件：1.… 2.…, across lines or on one.
final class AttachmentRules {

    private static final Pattern LABEL = Pattern.compile("^附\\s*件?\\s*\\d?\\s*:\\s*");
    private static final Pattern ITEM = Pattern.compile("(?:^|(?<=\\s))(\\d{1,2})\\s*[.、]\\s*(?!\\d{1,2}(?!\\d))");
    private static final Pattern NEXT = Pattern.compile("^(\\d{1,2})\\s*[.、]\\s*(?!\\d{1,2}(?!\\d))");
    private static final Pattern LABELLED_NEXT = Pattern.compile("^附\\s*件\\s*\\d\\s*:\\s*");

    private AttachmentRules() {}

    static List<Fact<String>> attachments(Blocks blocks) {
        if (blocks.attachments() == null) {
            return List.of();
        }
        var names = new ArrayList<Fact<String>>();
        var lines = blocks.lines();
        var label = LABEL.matcher(lines.get(blocks.attachments()).plain());
        var first = label.find() ? lines.get(blocks.attachments()).from(label.end()) : lines.get(blocks.attachments());
        var numbered = first.isEmpty() || NEXT.matcher(first.plain()).find();
        addItems(first, names);
        for (var index = blocks.attachments() + 1; index < lines.size(); index++) {
            var line = lines.get(index);
            var next = NEXT.matcher(line.plain());
            var again = LABELLED_NEXT.matcher(line.plain());
            if (again.find()) {
                addItems(line.from(again.end()), names);
            } else if (numbered && next.find()) {
                addItems(line, names);
            } else {
                break;
            }
        }
        return names;
    }

    private static void addItems(Line line, List<Fact<String>> into) {
        if (line.isEmpty()) {
            return;
        }
        var item = ITEM.matcher(line.plain());
        var starts = new ArrayList<int[]>();
        while (item.find()) {
            starts.add(new int[] {item.start(), item.end()});
        }
        if (starts.isEmpty() || starts.getFirst()[0] != 0) {
            into.add(name(line));
            return;
        }
        for (var index = 0; index < starts.size(); index++) {
            var end = index + 1 < starts.size()
                    ? starts.get(index + 1)[0]
                    : line.text().length();
            into.add(name(line.part(starts.get(index)[1], end)));
        }
    }

    private static Fact<String> name(Line line) {
        var end = line.text().length();
        while (end > 0 && "。；;，,".indexOf(line.text().charAt(end - 1)) >= 0) {
            end--;
        }
        var part = line.part(0, end);
        return new Fact<>(part.text(), part.place(), Sureness.CERTAIN);
    }
}
