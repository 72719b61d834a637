package org.xinghe.document;

import java.util.List;

/// A sheet to write: its head, and rows that are asked for one after the other while it is written.
public record SheetTable(String name, List<Column> columns, Iterable<List<SheetCell>> rows) {

    /// @param width in characters; a Chinese one counts as two
    public record Column(String title, int width) {}
}
