package org.xinghe.organisation.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.SheetRow;

/// The columns that a sheet's head names.
record Table(Map<Column, Integer> columns, Optional<Column> twice) {

    static Table of(SheetRow head) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        var twice = Optional.<Column>empty();
        for (var at = 0; at < head.cells().size(); at++) {
            var column = Column.of(head.cells().get(at));
            if (column.isPresent() && columns.putIfAbsent(column.get(), at) != null) {
                twice = column;
            }
        }
        return new Table(columns, twice);
    }

    /// The rows that say anything, examples left out.
    List<Row> rows(SheetOutcome.Read sheet) {
        return sheet.rows().stream()
                .map(this::row)
                .filter(row -> !row.isBlank() || !row.formulas().isEmpty())
                .filter(row -> !row.isExample())
                .toList();
    }

    private Row row(SheetRow row) {
        var values = new EnumMap<Column, String>(Column.class);
        columns.forEach((column, at) -> {
            if (!row.formulas().contains(at)) {
                values.put(column, row.cell(at));
            }
        });
        var formulas = columns.entrySet().stream()
                .filter(entry -> row.formulas().contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Row(row.number(), values, formulas);
    }
}
