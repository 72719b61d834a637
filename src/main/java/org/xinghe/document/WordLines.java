package org.xinghe.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Walks through the body of a .docx and says its lines in reading order.
///
/// What was deleted or is hidden is out, what was inserted is in; a soft line break ends a line; a text box stands
/// where it is anchored.
final class WordLines {

    private final WordStyles styles;
    private final WordNumbers numbers;
    /// The text of a paragraph whose end was deleted: it goes on in the next one.
    private final StringBuilder carried = new StringBuilder();

    WordLines(WordStyles styles, WordNumbers numbers) {
        this.styles = styles;
        this.numbers = numbers;
    }

    List<String> of(Element document) {
        var lines = new ArrayList<String>();
        var body = WordXml.child(document, "body");
        if (body != null) {
            blocks(body, lines);
        }
        if (!carried.isEmpty()) {
            lines.add(carried.toString());
        }
        return lines;
    }

    /// Paragraphs and tables of a body, a cell or a text box.
    private void blocks(Element container, List<String> into) {
        for (var child : WordXml.childrenOf(container)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, into);
                case "tbl" -> WordTable.lines(rows(child), into);
                case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> blocks(child, into);
                case "AlternateContent" -> {
                    var chosen = chosen(child);
                    if (chosen != null) {
                        blocks(chosen, into);
                    }
                }
                default -> {
                    // properties, bookmarks and what was deleted
                }
            }
        }
    }

    private void paragraph(Element paragraph, List<String> into) {
        var properties = WordXml.child(paragraph, "pPr");
        var mark = WordXml.child(properties, "rPr");
        var inline = new Inline(styles.hides(WordXml.value(properties, "pStyle")));
        inline.read(paragraph);
        var text = inline.text.toString();
        var deletedMark = WordXml.child(mark, "del") != null || WordXml.child(mark, "moveFrom") != null;
        if (deletedMark) {
            carried.append(text);
            return;
        }
        var hidden = text.isEmpty() && (inline.hid || inline.hidden || WordXml.isOn(mark, "vanish"));
        var goesOn = carried + text;
        carried.setLength(0);
        inline.before.forEach(box -> blocks(box, into));
        into.addAll(inline.wordArt);
        var number = hidden ? "" : numbers.before(paragraph);
        if (!hidden) {
            var whole = number + goesOn;
            whole.lines().forEach(into::add);
            if (whole.isEmpty() && !inline.holdsBoxes()) {
                into.add("");
            }
        }
        inline.behind.forEach(box -> blocks(box, into));
    }

    private List<List<List<String>>> rows(Element table) {
        var rows = new ArrayList<List<List<String>>>();
        for (var child : WordXml.childrenOf(table)) {
            if (WordXml.is(child, "tr") && WordXml.child(child, "trPr", "del") == null) {
                rows.add(cells(child));
            } else if (List.of("sdt", "sdtContent", "customXml", "ins", "moveTo")
                    .contains(child.getLocalName())) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    private List<List<String>> cells(Element row) {
        var cells = new ArrayList<List<String>>();
        for (var child : WordXml.childrenOf(row)) {
            if (WordXml.is(child, "tc")) {
                var lines = new ArrayList<String>();
                if (!isContinued(child)) {
                    blocks(child, lines);
                }
                cells.add(lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
            } else if (List.of("sdt", "sdtContent", "customXml").contains(child.getLocalName())) {
                cells.addAll(cells(child));
            }
        }
        return cells;
    }

    /// Whether a cell belongs to the one above it.
    private static boolean isContinued(Element cell) {
        var merged = WordXml.child(cell, "tcPr", "vMerge");
        return merged != null && !"restart".equals(WordXml.attribute(merged, "val"));
    }

    /// What new programs show and old ones are given instead is one and the same: the first that holds anything counts.
    private static @Nullable Element chosen(Element alternatives) {
        return WordXml.childrenOf(alternatives).stream()
                .filter(each -> holdsText(each, 0))
                .findFirst()
                .orElse(null);
    }

    private static boolean holdsText(Element element, int depth) {
        return List.of("t", "txbxContent", "textpath").contains(element.getLocalName())
                || depth < 40 && WordXml.childrenOf(element).stream().anyMatch(child -> holdsText(child, depth + 1));
    }

    /// The text of one paragraph while it is read.
    private final class Inline {

        private final boolean hidden;
        private final StringBuilder text = new StringBuilder();
        private final List<Element> before = new ArrayList<>();
        private final List<Element> behind = new ArrayList<>();
        private final List<String> wordArt = new ArrayList<>();
        private boolean hid;

        Inline(boolean hidden) {
            this.hidden = hidden;
        }

        void read(Element parent) {
            WordXml.childrenOf(parent).forEach(this::one);
        }

        boolean holdsBoxes() {
            return !before.isEmpty() || !wordArt.isEmpty();
        }

        private void one(Element child) {
            switch (child.getLocalName()) {
                case "r" -> run(child);
                case "t" -> text.append(child.getTextContent());
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> text.append(WordSymbols.of(child));
                case "AlternateContent" -> {
                    var chosen = chosen(child);
                    if (chosen != null) {
                        read(chosen);
                    }
                }
                case "txbxContent" -> (text.isEmpty() ? before : behind).add(child);
                case "textpath" -> {
                    var words = WordXml.attribute(child, "string");
                    if (words != null) {
                        wordArt.add(words);
                    }
                }
                case "pPr", "rPr", "del", "moveFrom", "instrText", "delText", "delInstrText", "rt" -> {
                    // properties, what was deleted, the codes of fields, readings above characters
                }
                case "footnoteReference", "endnoteReference", "commentReference", "annotationRef" -> {
                    // the marks of what stands elsewhere
                }
                default -> read(child);
            }
        }

        private void run(Element run) {
            var properties = WordXml.child(run, "rPr");
            var says = WordXml.child(properties, "vanish") != null;
            var hides = says
                    ? WordXml.isOn(properties, "vanish")
                    : hidden || styles.hides(WordXml.value(properties, "rStyle"));
            if (hides) {
                hid = true;
            } else {
                read(run);
            }
        }
    }
}
