package org.xinghe.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Plain text whose lines may have been broken at a fixed width, as when it was copied from a print.
final class PlainTexts {

    private static final double NARROWEST = 15;
    private static final double WIDEST = 60;

    private static final Pattern PAGE_BREAK =
            Pattern.compile("[-—–－]+\\s*\\d{1,3}\\s*[-—–－]+|第\\s*\\d{1,3}\\s*页.{0,12}");

    private PlainTexts() {}

    /// One entry a paragraph: the lines as they are, or joined where they were plainly broken.
    static List<String> paragraphs(String text) {
        var lines = text.lines().toList();
        var printed = printed(lines);
        var widest = printed.stream().mapToDouble(PrintedLine::right).max().orElse(0);
        return widest >= NARROWEST && widest <= WIDEST && PrintedLines.areBroken(printed)
                ? PrintedLines.paragraphs(printed)
                : lines.stream().map(line -> line.replace("\f", "")).toList();
    }

    /// Lines as a typewriter sets them: a Chinese character is one wide, any other half as much.
    private static List<PrintedLine> printed(List<String> lines) {
        var printed = new ArrayList<PrintedLine>();
        var page = 0;
        for (var number = 0; number < lines.size(); number++) {
            var written = lines.get(number);
            var line = written.replace("\f", "");
            var bare = line.strip();
            if (written.startsWith("\f") || PAGE_BREAK.matcher(bare).matches()) {
                page++;
            }
            if (!bare.isEmpty() && !PAGE_BREAK.matcher(bare).matches()) {
                var left = width(line.substring(0, line.indexOf(bare)));
                printed.add(new PrintedLine(page, left, left + width(bare), number, 1, bare));
            }
        }
        return printed;
    }

    private static double width(String text) {
        return text.chars()
                .mapToDouble(each -> each < 0x2E80 && each != '—' && each != '“' && each != '”' ? 0.5 : 1)
                .sum();
    }
}
