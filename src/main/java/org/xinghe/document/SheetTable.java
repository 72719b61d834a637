package org.xinghe.document;

import java.util.List;

/// A sheet to write: its head, and rows that are asked for one after the other while it is written.
public record SheetTable(String name, List<Column> columns, Iterable<List<SheetCell>> rows) {

    /// @param width   in characters; a Chinese one counts as two
    /// @param choices what may be chosen in its cells; empty for anything
    public record Column(String title, int width, List<String> choices) {

        public Column(String title, int width) {
            this(title, width, List.of());
        }
    }
}
