package org.xinghe.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Printed lines made paragraphs again: page numbers and what repeats on each page go, lines that were broken because
/// the paper ended go on in the next one.
///
/// A line goes on when it fills the measure, and the next one begins at the margin. An indented line begins a
/// paragraph, and where a text does not indent, so does one that begins like a heading or an entry.
final class PrintedLines {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s\\-—–－―·]*\\d{1,3}[\\s\\-—–－―·]*|第\\s*\\d{1,3}\\s*页(?:[\\s,，/]*共\\s*\\d{1,3}\\s*页)?|\\d{1,3}\\s*/\\s*\\d{1,3}");
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)|附\\s*件|联\\s*系|电\\s*话|邮\\s*箱|电子邮|传\\s*真|地\\s*址|抄送|主\\s*题|时\\s*间|地\\s*点)");
    private static final Pattern ENDS = Pattern.compile("[。！？!?：:；;]\\s*[”’）)]?$");
    /// How many characters a full line may lack: a sign that may not begin a line takes one along to the next.
    private static final double SLACK = 2.2;

    private static final double INDENT = 1.2;

    private final List<PrintedLine> lines;
    private final double left;
    private final double right;
    private final double pitch;
    private final boolean indents;

    private PrintedLines(List<PrintedLine> lines) {
        this.lines = lines;
        this.left = margin(lines);
        this.right = edge(lines);
        this.pitch = pitch(lines);
        this.indents = lines.stream()
                        .filter(line -> isIndented(line) && line.left() < left + 3.5 * line.em())
                        .count()
                >= Math.max(2, lines.size() / 12);
    }

    /// The paragraphs of the lines.
    static List<String> paragraphs(List<PrintedLine> all) {
        return new PrintedLines(withoutFurniture(all)).joined();
    }

    /// How many lines go on in the next one, against how many fill the measure.
    static boolean areBroken(List<PrintedLine> all) {
        var printed = new PrintedLines(withoutFurniture(all));
        var full = 0;
        var goOn = 0;
        for (var index = 0; index + 1 < printed.lines.size(); index++) {
            var line = printed.lines.get(index);
            var next = printed.lines.get(index + 1);
            if (printed.isFull(line)) {
                full++;
                goOn += !ENDS.matcher(line.text()).find() && printed.goesOn(line, next) ? 1 : 0;
            }
        }
        return full * 3 >= printed.lines.size() && goOn >= 4 && goOn * 10 >= full * 6;
    }

    private List<String> joined() {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            if (index > 0 && !goesOn(lines.get(index - 1), line)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            if (!open.isEmpty()
                    && isLatin(open.charAt(open.length() - 1))
                    && isLatin(line.text().charAt(0))) {
                open.append(' ');
            }
            open.append(line.text());
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return List.copyOf(paragraphs);
    }

    private boolean goesOn(PrintedLine line, PrintedLine next) {
        if (!isFull(line) || isIndented(next) || line.hasColumns() || next.hasColumns()) {
            return false;
        }
        var apart = next.page() == line.page() && next.top() - line.top() > 1.7 * pitch;
        var otherSize = Math.abs(line.em() - next.em()) > 0.1 * line.em();
        if (apart || otherSize) {
            return false;
        }
        var ended = ENDS.matcher(line.text()).find();
        return indents
                ? !(ended && BEGINS.matcher(next.text()).find())
                : !ended && !BEGINS.matcher(next.text()).find();
    }

    private boolean isFull(PrintedLine line) {
        return line.right() >= right - SLACK * line.em();
    }

    private boolean isIndented(PrintedLine line) {
        return line.left() > left + INDENT * line.em();
    }

    /// The left edge of the text: the leftmost place at which several lines begin.
    private static double margin(List<PrintedLine> lines) {
        return several(lines, PrintedLine::left)
                .mapToDouble(PrintedLine::left)
                .min()
                .orElse(0);
    }

    /// The right edge of the text: the rightmost place at which several lines end.
    private static double edge(List<PrintedLine> lines) {
        return several(lines.stream().filter(line -> !line.hasColumns()).toList(), PrintedLine::right)
                .mapToDouble(PrintedLine::right)
                .max()
                .orElse(0);
    }

    /// The lines of which several share an edge, to half a character; all where there are none.
    private static Stream<PrintedLine> several(List<PrintedLine> lines, ToDoubleFunction<PrintedLine> side) {
        var counts = new HashMap<Long, Integer>();
        lines.forEach(line -> counts.merge(place(line, side), 1, Integer::sum));
        var least = Math.max(2, lines.size() / 30);
        var shared = lines.stream()
                .filter(line -> counts.getOrDefault(place(line, side), 0) >= least)
                .toList();
        return shared.isEmpty() ? lines.stream() : shared.stream();
    }

    private static long place(PrintedLine line, ToDoubleFunction<PrintedLine> side) {
        return Math.round(2 * side.applyAsDouble(line) / line.em());
    }

    /// How far apart lines usually stand.
    private static double pitch(List<PrintedLine> lines) {
        var steps = new ArrayList<Double>();
        for (var index = 1; index < lines.size(); index++) {
            if (lines.get(index).page() == lines.get(index - 1).page()) {
                steps.add(lines.get(index).top() - lines.get(index - 1).top());
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 1 : steps.get(steps.size() / 2);
    }

    /// Without page numbers, and without what stands at the top or the bottom of most pages.
    private static List<PrintedLine> withoutFurniture(List<PrintedLine> all) {
        var pages = new HashMap<Integer, List<PrintedLine>>();
        all.forEach(line ->
                pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line));
        var edges = new HashMap<PrintedLine, String>();
        var onPages = new HashMap<String, Integer>();
        var left = new HashSet<PrintedLine>();
        for (var page : pages.values()) {
            var words = new HashSet<String>();
            var first = withoutNumber(page, 0, left);
            var last = withoutNumber(page, page.size() - 1, left);
            for (var line : List.of(first, last)) {
                var same = line.text().replaceAll("[\\d\\s]+", "");
                edges.put(line, same);
                words.add(same);
            }
            words.forEach(each -> onPages.merge(each, 1, Integer::sum));
        }
        return all.stream()
                .filter(line -> !left.contains(line))
                .filter(line ->
                        !edges.containsKey(line) || !repeats(onPages.getOrDefault(edges.get(line), 0), pages.size()))
                .toList();
    }

    /// The outermost line of a page that is no page number; a number is noted as to be left out.
    private static PrintedLine withoutNumber(List<PrintedLine> page, int edge, HashSet<PrintedLine> numbers) {
        var line = page.get(edge);
        if (!PAGE_NUMBER.matcher(line.text()).matches()) {
            return line;
        }
        numbers.add(line);
        var inner = edge == 0 ? 1 : edge - 1;
        return inner >= 0 && inner < page.size() ? page.get(inner) : line;
    }

    private static boolean repeats(int pages, int all) {
        return pages >= 2 && pages * 2 > all;
    }

    private static boolean isLatin(char character) {
        return character < 128 && Character.isLetter(character);
    }
}
