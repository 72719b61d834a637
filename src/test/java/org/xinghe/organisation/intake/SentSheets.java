package org.xinghe.organisation.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.Sheets;

/// Workbooks as people send them.
final class SentSheets {

    static final List<String> HEAD = List.of("单位名称", "简称", "类型", "级别", "行政区划", "上级单位", "联络员姓名", "联络员登录名", "联络员手机");

    private SentSheets() {}

    static byte[] rows(List<?>... rows) {
        return sheet(HEAD, rows);
    }

    static List<String> row(String... cells) {
        return List.of(cells);
    }

    static byte[] sheet(List<String> head, List<?>... rows) {
        return Sheets.write(List.of(new SheetTable(
                "表",
                head.stream().map(title -> new SheetTable.Column(title, 12)).toList(),
                Arrays.stream(rows)
                        .map(row -> row.stream()
                                .map(String::valueOf)
                                .map(text -> text.isEmpty() ? SheetCell.blank() : SheetCell.text(text))
                                .toList())
                        .toList())));
    }

    /// One row whose name and region are formulas, and a text that only looks like one.
    static byte[] withFormulas() {
        try (var workbook = new XSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var head = sheet.createRow(0);
            IntStream.range(0, HEAD.size()).forEach(at -> head.createCell(at).setCellValue(HEAD.get(at)));
            var row = sheet.createRow(1);
            row.createCell(0).setCellFormula("\"尖草坪区\"&\"公式\"");
            row.createCell(2).setCellValue("企业");
            row.createCell(4).setCellFormula("\"尖草坪区\"");
            row.createCell(5).setCellValue("太原市科协");
            row.createCell(6).setCellValue("=1+1");
            row.createCell(8).setCellValue(13800001005d);
            workbook.write(written);
            return written.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException("A workbook could not be written to memory", fault);
        }
    }
}
