package org.xinghe.activity.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Sheets as units have them on their disks, written for tests.
public final class OldSheet {

    public static final List<String> HEAD =
            List.of("序号", "活动名称", "举办时间", "举办地点", "参与人数", "统计方式", "形式", "主办单位", "联系人", "电话", "科技工作者人数", "内容简介");

    private OldSheet() {}

    /// A workbook with a merged title, a coloured head and these rows from the third on.
    public static byte[] of(List<List<String>> rows) {
        return of(rows, _ -> {});
    }

    public static byte[] of(List<List<String>> rows, Consumer<XSSFSheet> more) {
        return workbook(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("活动开展情况统计表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEAD.size() - 1));
            var coloured = sheet.getWorkbook().createCellStyle();
            coloured.setFillForegroundColor(IndexedColors.LIGHT_BLUE.getIndex());
            coloured.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            put(sheet, 1, HEAD);
            sheet.getRow(1).forEach(cell -> cell.setCellStyle(coloured));
            for (var at = 0; at < rows.size(); at++) {
                put(sheet, at + 2, rows.get(at));
            }
            more.accept(sheet);
        });
    }

    /// One row that is right.
    public static List<String> row(int number, String title) {
        return List.of(
                String.valueOf(number),
                title,
                "2022年5月%d日上午9:00".formatted(20 + number % 10),
                "科技馆报告厅",
                "120",
                "现场清点",
                "线下",
                "太原市科学技术协会",
                "李晓",
                "0351-5550100",
                "6",
                "一场报告。");
    }

    /// The same row with another value in one column.
    public static List<String> with(List<String> row, String column, String value) {
        var changed = new java.util.ArrayList<>(row);
        changed.set(HEAD.indexOf(column), value);
        return List.copyOf(changed);
    }

    public static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] workbook(Consumer<XSSFSheet> content) {
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook.createSheet("活动"));
            var written = new ByteArrayOutputStream();
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void put(XSSFSheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (var at = 0; at < cells.size(); at++) {
            row.createCell(at).setCellValue(cells.get(at));
        }
    }
}
