package org.xinghe.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How a sheet is laid out, beside what stands in it.
///
/// @param hiddenRows    rows that the reader of the sheet does not see, by their numbers in the file
/// @param hiddenColumns columns counted from 0
/// @param continued     the columns in which a row only repeats a merged cell that began further up, by rows' numbers
public record SheetLayout(Set<Integer> hiddenRows, Set<Integer> hiddenColumns, Map<Integer, Set<Integer>> continued) {

    static SheetLayout of(byte[] bytes) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);
            return new SheetLayout(hiddenRows(sheet), hiddenColumns(sheet), continued(sheet));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A workbook that was read cannot be read again", unreadable);
        }
    }

    /// Whether a cell only repeats a merged one that began in a row above.
    public boolean isContinued(int row, int column) {
        return continued.getOrDefault(row, Set.of()).contains(column);
    }

    private static Set<Integer> hiddenRows(XSSFSheet sheet) {
        var hidden = new TreeSet<Integer>();
        for (var row : sheet) {
            if (row.getZeroHeight()) {
                hidden.add(row.getRowNum() + 1);
            }
        }
        return hidden;
    }

    private static Set<Integer> hiddenColumns(XSSFSheet sheet) {
        var hidden = new TreeSet<Integer>();
        for (var column = 0; column < SheetRows.MOST_COLUMNS; column++) {
            if (sheet.isColumnHidden(column)) {
                hidden.add(column);
            }
        }
        return hidden;
    }

    private static Map<Integer, Set<Integer>> continued(XSSFSheet sheet) {
        var continued = new HashMap<Integer, Set<Integer>>();
        for (var area : sheet.getMergedRegions()) {
            var last = Math.min(area.getLastRow(), sheet.getLastRowNum());
            for (var row = area.getFirstRow() + 1; row <= last; row++) {
                for (var at = area.getFirstColumn();
                        at <= Math.min(area.getLastColumn(), SheetRows.MOST_COLUMNS - 1);
                        at++) {
                    continued.computeIfAbsent(row + 1, _ -> new HashSet<>()).add(at);
                }
            }
        }
        return continued;
    }
}
