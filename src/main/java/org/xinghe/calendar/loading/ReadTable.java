package org.xinghe.calendar.loading;

import java.util.List;
import java.util.stream.Collectors;
import org.xinghe.calendar.SpecialDay;

/// What a sheet or text says about the days of a year.
///
/// @param days in order; those of faulty rows are missing
/// @param text the rows as text, to be kept in a form
public record ReadTable(List<SpecialDay> days, List<TableFault> faults, String text) {

    static String textOf(List<TableRow> rows) {
        return rows.stream()
                .map(row -> "%s,%s,%s".formatted(row.day(), row.arrangement(), row.name()))
                .collect(Collectors.joining("\n"));
    }
}
