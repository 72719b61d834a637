package org.xinghe.document;

import java.util.List;

/// The rows of a table as lines, in reading order.
///
/// A row of short cells is one line, its cells apart by tabs. Where a table only lays out the page, such as two contact
/// blocks side by side, each cell is read to its end before the next.
final class WordTable {

    private WordTable() {}

    /// @param rows rows, cells, lines of a cell
    static void lines(List<List<List<String>>> rows, List<String> into) {
        rows.forEach(row -> row(row, into));
    }

    private static void row(List<List<String>> cells, List<String> into) {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        var longest = filled.stream().mapToInt(List::size).max().orElse(0);
        if (longest == 0) {
            return;
        }
        if (filled.size() == 1 && (longest > 1 || cells.size() == 1)) {
            into.addAll(filled.getFirst());
        } else if (longest > 1 && filled.stream().anyMatch(WordTable::isBlock)) {
            filled.forEach(into::addAll);
        } else if (longest > 1 && filled.stream().allMatch(cell -> cell.size() == longest)) {
            for (var line = 0; line < longest; line++) {
                var each = line;
                into.add(String.join(
                        "\t", filled.stream().map(cell -> cell.get(each)).toList()));
            }
        } else {
            var line = String.join(
                    "\t", cells.stream().map(cell -> String.join(" ", cell)).toList());
            into.add(line.stripTrailing());
        }
    }

    /// Lines of a cell that say things by label: 联系人：…, or whole sentences.
    private static boolean isBlock(List<String> cell) {
        return cell.size() > 1 && cell.stream().anyMatch(line -> line.matches(".*[：:。].*"));
    }
}
