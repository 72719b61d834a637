package org.xinghe.campaign.sheet;

import java.util.ArrayList;
import java.util.List;

/// A block of cells as a spreadsheet puts it on the clipboard: tabs between cells, line ends between rows, quotes
/// around cells that hold either.
public record SheetBlock(List<List<String>> rows) {

    public static final int MOST_ROWS = 300;
    public static final int MOST_CHARACTERS = 100_000;

    /// Rows without any text are left out; so is whatever lies beyond the bounds.
    public static SheetBlock of(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        var bounded = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        var plain = bounded.replace("\r\n", "\n").replace('\r', '\n');
        for (var index = 0; index < plain.length(); index++) {
            var character = plain.charAt(index);
            if (quoted) {
                if (character != '"') {
                    cell.append(character);
                } else if (index + 1 < plain.length() && plain.charAt(index + 1) == '"') {
                    cell.append('"');
                    index++;
                } else {
                    quoted = false;
                }
            } else if (character == '"' && cell.isEmpty() && closes(plain, index)) {
                quoted = true;
            } else if (character == '\t') {
                row.add(taken(cell));
            } else if (character == '\n') {
                row.add(taken(cell));
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(character);
            }
        }
        row.add(taken(cell));
        rows.add(List.copyOf(row));
        return new SheetBlock(rows.stream()
                .filter(each -> each.stream().anyMatch(filled -> !filled.isEmpty()))
                .limit(MOST_ROWS)
                .toList());
    }

    /// Whether a quote at the begin of a cell has its other end before a tab or a line end.
    private static boolean closes(String text, int open) {
        var end = text.indexOf('"', open + 1);
        while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
            end = text.indexOf('"', end + 2);
        }
        return end >= 0 && (end + 1 == text.length() || "\t\n".indexOf(text.charAt(end + 1)) >= 0);
    }

    private static String taken(StringBuilder cell) {
        var text = cell.toString().replaceAll("\\s*\\n\\s*", " ").strip();
        cell.setLength(0);
        return text;
    }
}
