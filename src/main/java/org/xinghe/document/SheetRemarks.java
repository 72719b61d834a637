package org.xinghe.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes remarks into a workbook that somebody sent.
final class SheetRemarks {

    private static final int WIDTH = 60 * 256;

    private SheetRemarks() {}

    static byte[] added(byte[] bytes, SheetOutcome.Read read, String head, Map<Integer, String> remarks) {
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
            var written = new ByteArrayOutputStream(bytes.length);
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A workbook that was read cannot be read again", unreadable);
        }
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
