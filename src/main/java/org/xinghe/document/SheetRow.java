package org.xinghe.document;

import java.util.List;
import java.util.Set;

/// A row of a sheet as texts: numbers as they are without exponent, days as `2022-05-30`, merged cells filled.
///
/// @param number the row's number in the file, counted from 1
/// @param cells  from the first column on; stripped, empty where nothing stands
/// @param formulas the columns, counted from 0, whose text is the stored result of a formula; nothing is computed here
public record SheetRow(int number, List<String> cells, Set<Integer> formulas) {

    public SheetRow {
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    /// The text in a column counted from 0; empty beyond the row's end.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
