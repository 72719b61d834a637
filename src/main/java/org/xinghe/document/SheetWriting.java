package org.xinghe.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes tables as sheets, row by row.
final class SheetWriting {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDEST = 255;
    private static final int LONGEST_LIST = 255;
    private static final int ROWS_WITH_CHOICES = 2_000;
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private final SXSSFWorkbook workbook;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle number;
    private final CellStyle day;
    private final CellStyle time;

    static {
        OwnTemporaryFiles.use();
    }

    private SheetWriting(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        this.text = style(null);
        this.quoted = style(null);
        this.quoted.setQuotePrefixed(true);
        this.number = style("#,##0.##########");
        this.day = style("yyyy-mm-dd");
        this.time = style("yyyy-mm-dd hh:mm");
        this.head = style(null);
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    static byte[] write(List<SheetTable> tables) {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("A workbook has at least one sheet");
        }
        try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true)) {
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            var writing = new SheetWriting(workbook);
            var names = new HashSet<String>();
            for (var table : tables) {
                writing.add(table, name(table.name(), names));
            }
            var written = new ByteArrayOutputStream();
            workbook.write(written);
            return Packages.settled(written.toByteArray());
        } catch (IOException full) {
            throw new UncheckedIOException("The workbook could not be written", full);
        }
    }

    /// What a sheet may be called: 31 characters, none of Excel's own, no name twice.
    private static String name(String wished, HashSet<String> taken) {
        var safe = WorkbookUtil.createSafeSheetName(wished);
        var name = safe;
        for (var next = 2; !taken.add(name.toLowerCase(Locale.ROOT)); next++) {
            var end = " (" + next + ")";
            name = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
        }
        return name;
    }

    private void add(SheetTable table, String name) {
        var sheet = workbook.createSheet(name);
        var columns = table.columns();
        var first = sheet.createRow(0);
        for (var at = 0; at < columns.size(); at++) {
            var cell = first.createCell(at);
            cell.setCellValue(columns.get(at).title());
            cell.setCellStyle(head);
            sheet.setColumnWidth(at, Math.min(columns.get(at).width(), WIDEST) * 256);
        }
        sheet.createFreezePane(0, 1);
        for (var at = 0; at < columns.size(); at++) {
            offer(sheet, at, columns.get(at).choices());
        }
        var next = 1;
        for (var row : table.rows()) {
            var written = sheet.createRow(next++);
            for (var at = 0; at < row.size(); at++) {
                put(written.createCell(at), row.get(at));
            }
        }
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, Math.max(columns.size() - 1, 0)));
    }

    /// A list to choose from; more than a list of Excel's holds is left to typing.
    private static void offer(SXSSFSheet sheet, int column, List<String> choices) {
        if (choices.isEmpty() || String.join(",", choices).length() > LONGEST_LIST) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        var validation = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, ROWS_WITH_CHOICES, column, column));
        validation.setShowErrorBox(false);
        sheet.addValidationData(validation);
    }

    private void put(SXSSFCell cell, SheetCell content) {
        switch (content) {
            case SheetCell.Text(var words) -> {
                cell.setCellStyle(startsLikeFormula(words) ? quoted : text);
                cell.setCellValue(words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words);
            }
            case SheetCell.Number(var value) -> {
                cell.setCellStyle(number);
                cell.setCellValue(value.doubleValue());
            }
            case SheetCell.Day(var date) -> {
                cell.setCellStyle(day);
                cell.setCellValue(date);
            }
            case SheetCell.Time(var moment) -> {
                cell.setCellStyle(time);
                cell.setCellValue(moment);
            }
            case SheetCell.Blank() -> cell.setCellStyle(text);
        }
    }

    private static boolean startsLikeFormula(String words) {
        return !words.isEmpty() && STARTS_OF_FORMULAS.indexOf(words.charAt(0)) >= 0;
    }

    private CellStyle style(@org.jspecify.annotations.Nullable String format) {
        var style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }
}
