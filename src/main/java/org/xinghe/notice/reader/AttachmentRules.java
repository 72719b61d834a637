package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The list of annexes: 附件：1.… 2.…, across lines or on one.
final class AttachmentRules {

    private static final String COUNT = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})";
    private static final Pattern LABEL = Pattern.compile("^附\\s*件?\\s*(?:" + COUNT
            + ")?\\s*(?::|[.、](?!\\d)|(?<=\\d)\\s+(?=\\S{4})|(?<=\\d)(?=[《\\p{IsHan}]{4}))\\s*");
    private static final Pattern ITEM = Pattern.compile("(?:^|(?<=[\\s;。]))(\\d{1,2})\\s*[.、]\\s*(?!\\d{1,2}(?!\\d))");
    private static final Pattern LABEL_INSIDE = Pattern.compile("(?<=[\\s;。])附\\s*件\\s*" + COUNT + "\\s*[:.、]");
    private static final Pattern NEXT =
            Pattern.compile("^(\\d{1,2})(?:\\s*[.、]\\s*(?!\\d{1,2}(?!\\d))|\\s*(?=[《\\p{IsHan}]))(?!年|月|日)");
    private static final Pattern LABELLED_NEXT = Pattern.compile("^附\\s*件\\s*(?:" + COUNT + "\\s*[:.、\\s]|:)\\s*");
    private static final Pattern NAME = Pattern.compile(
            "^[^。:]{2,80}(?:表|书|单|册|方案|名单|办法|说明|样式|模板|指南|细则|通知|要求|一览|清单|计划|安排|回执|须知|简介|承诺|docx?|xlsx?|pdf|wps|zip|rar)[)》]?$");
    private static final Pattern FETCH = Pattern.compile("\\s*[(\\[【](?:点击下载|下载|另发|请?从.{0,20}下载)[)\\]】]$");

    private AttachmentRules() {}

    /// Whether a line begins with the label of annexes and may list some.
    static boolean isLabelled(Line line) {
        var label = LABEL.matcher(line.plain());
        return label.find()
                && (line.plain().substring(0, label.end()).contains(":")
                        || !line.plain().contains("。"));
    }

    /// Whether a line 附件： opens a list, and is not the annex itself: a numbered name follows.
    static boolean opensList(List<Line> lines, Line label) {
        var next = lines.indexOf(label) + 1;
        return label.plain().endsWith(":")
                && next < lines.size()
                && (LABELLED_NEXT.matcher(lines.get(next).plain()).find()
                        || NEXT.matcher(lines.get(next).plain()).find()
                        || NAME.matcher(lines.get(next).plain()).matches());
    }

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
            var unnumbered = first.isEmpty() && NAME.matcher(line.plain()).matches();
            if (again.find()) {
                addItems(line.from(again.end()), names);
            } else if (numbered && next.find()) {
                addItems(line.from(ITEM.matcher(line.plain()).lookingAt() ? 0 : next.end()), names);
            } else if (unnumbered) {
                names.add(name(line));
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
        var inside = LABEL_INSIDE.matcher(line.plain());
        if (inside.find()) {
            addItems(line.part(0, inside.start()), into);
            addItems(line.from(inside.end()), into);
            return;
        }
        var item = ITEM.matcher(line.plain());
        var starts = new ArrayList<int[]>();
        while (item.find()) {
            starts.add(new int[] {item.start(), item.end()});
        }
        if (starts.isEmpty() || starts.getFirst()[0] != 0) {
            var glued = NEXT.matcher(line.plain());
            into.add(name(glued.find() ? line.from(glued.end()) : line));
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
        var fetch = FETCH.matcher(line.plain());
        var end = fetch.find() ? fetch.start() : line.text().length();
        while (end > 0 && "。；;，,".indexOf(line.text().charAt(end - 1)) >= 0) {
            end--;
        }
        var part = line.part(0, end);
        return new Fact<>(part.text(), part.place(), Sureness.CERTAIN);
    }
}
