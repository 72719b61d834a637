package org.xinghe.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes remarks into a workbook that somebody sent.
final class SheetRemarks {

    private static final int WIDTH = 60 * 256;

    private SheetRemarks() {}

    static byte[] added(byte[] bytes, SheetOutcome.Read read, String head, Map<Integer, String> remarks) {
        return added(bytes, read, head, remarks, Map.of());
    }

    /// @param marked the columns, counted from 0, that are coloured, by the rows' numbers
    static byte[] added(
            byte[] bytes,
            SheetOutcome.Read read,
            String head,
            Map<Integer, String> remarks,
            Map<Integer, Set<Integer>> marked) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);
            var present = read.head().cells().lastIndexOf(head);
            var column = present >= 0 ? present : lastColumn(sheet, read) + 1;
            var plain = workbook.createCellStyle();
            plain.setWrapText(true);
            plain.setQuotePrefixed(true);
            if (present >= 0) {
                read.rows().forEach(row -> cell(sheet, row.number(), column).setBlank());
            } else {
                var title = cell(sheet, read.head().number(), column);
                title.setCellStyle(cell(sheet, read.head().number(), column - 1).getCellStyle());
                title.setCellValue(head);
            }
            remarks.forEach((number, remark) -> {
                var cell = cell(sheet, number, column);
                cell.setCellStyle(plain);
                cell.setCellValue(remark);
            });
            sheet.setColumnWidth(column, WIDTH);
            mark(workbook, sheet, marked);
            var written = new ByteArrayOutputStream(bytes.length);
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A workbook that was read cannot be read again", unreadable);
        }
    }

    /// A cell keeps its style and gets a colour.
    private static void mark(XSSFWorkbook workbook, XSSFSheet sheet, Map<Integer, Set<Integer>> marked) {
        var coloured = new HashMap<Short, XSSFCellStyle>();
        marked.forEach((number, columns) -> columns.forEach(at -> {
            var cell = cell(sheet, number, at);
            var before = cell.getCellStyle();
            cell.setCellStyle(coloured.computeIfAbsent(before.getIndex(), _ -> {
                var style = workbook.createCellStyle();
                style.cloneStyleFrom(before);
                style.setFillForegroundColor(IndexedColors.ROSE.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                return style;
            }));
        }));
    }

    private static int lastColumn(XSSFSheet sheet, SheetOutcome.Read read) {
        var last = read.head().cells().size() - 1;
        for (var row : read.rows()) {
            last = Math.max(last, row.cells().size() - 1);
        }
        for (var area : sheet.getMergedRegions()) {
            if (area.getLastRow() + 1 >= read.head().number() && area.getLastColumn() < SheetRows.MOST_COLUMNS) {
                last = Math.max(last, area.getLastColumn());
            }
        }
        return last;
    }

    private static XSSFCell cell(XSSFSheet sheet, int number, int column) {
        XSSFRow row = sheet.getRow(number - 1);
        if (row == null) {
            row = sheet.createRow(number - 1);
        }
        return row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
