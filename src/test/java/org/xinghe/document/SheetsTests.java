package org.xinghe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xinghe.document.SheetOutcome.Read;
import org.xinghe.document.SheetOutcome.Reason;
import org.xinghe.document.SheetOutcome.Refused;
import org.xinghe.document.SheetTable.Column;

class SheetsTests {

    @Test
    void whatIsWrittenPieceByPieceLiesInAFolderOfThisProcessAlone() throws Exception {
        Sheets.write(List.of(new SheetTable("表", List.of(new SheetTable.Column("列", 10)), List.of())));
        var file = org.apache.poi.util.TempFile.createTempFile("piece", ".tmp");
        assertThat(file.getParentFile().getName()).startsWith("xinghe-sheets-");
        assertThat(java.nio.file.Files.getPosixFilePermissions(
                        file.getParentFile().toPath()))
                .doesNotContain(java.nio.file.attribute.PosixFilePermission.GROUP_READ);
        assertThat(file.delete()).isTrue();
    }

    @Test
    void rowsKeepTheirNumbersAndATitleOverAllColumnsIsNoHead() {
        var bytes = workbook(sheet -> {
            row(sheet, 0, "全省单位名单");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            row(sheet, 2, "单位", "类别", "备注");
            row(sheet, 4, "太原市科协", " 市级科协 ");
            row(sheet, 5, "大同市科协", "市级科协", "新");
        });

        assertThat(Sheets.read(bytes))
                .isEqualTo(new Read(
                        "单位",
                        new SheetRow(3, List.of("单位", "类别", "备注"), Set.of()),
                        List.of(
                                new SheetRow(5, List.of("太原市科协", "市级科协"), Set.of()),
                                new SheetRow(6, List.of("大同市科协", "市级科协", "新"), Set.of()))));
    }

    @Test
    void numbersDaysAndTruthsBecomeTheTextsPeopleMean() {
        var bytes = workbook(sheet -> {
            row(sheet, 0, "手机", "日期", "时刻", "和", "对");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(13800000001d);
            var day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat((short) 14);
            row.createCell(1).setCellValue(LocalDate.of(2022, 5, 30));
            row.getCell(1).setCellStyle(day);
            var time = sheet.getWorkbook().createCellStyle();
            time.setDataFormat((short) 22);
            row.createCell(2).setCellValue(LocalDateTime.of(2022, 5, 30, 9, 5));
            row.getCell(2).setCellStyle(time);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(true);
        });

        assertThat(rowsOf(bytes))
                .containsExactly(new SheetRow(
                        2, List.of("13800000001", "2022-05-30", "2022-05-30 09:05", "0.3", "TRUE"), Set.of()));
    }

    @Test
    void formulasAreNotComputedButFlagged() {
        var bytes = workbook(sheet -> {
            row(sheet, 0, "甲", "乙");
            var row = sheet.createRow(1);
            row.createCell(0).setCellFormula("1+1");
            row.getCell(0).setCellValue(7);
            row.createCell(1).setCellFormula("HYPERLINK(\"http://example.com\",\"点我\")");
        });

        assertThat(rowsOf(bytes).getFirst().cell(0)).isEqualTo("7");
        assertThat(rowsOf(bytes).getFirst().formulas()).contains(0, 1);
    }

    @Test
    void mergedCellsStandInEachRowTheyCover() {
        var bytes = workbook(sheet -> {
            row(sheet, 0, "市", "单位");
            row(sheet, 1, "太原", "甲");
            row(sheet, 2, "", "乙");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
        });

        assertThat(rowsOf(bytes)).extracting(SheetRow::cells).containsExactly(List.of("太原", "甲"), List.of("太原", "乙"));
    }

    @Test
    void remarksComeBackInTheSameWorkbookAndASecondTimeInTheSameColumn() {
        var sent = workbook(sheet -> {
            row(sheet, 0, "单位", "类别");
            row(sheet, 1, "太原市科协", "市级科协");
            row(sheet, 2, "无名", "没有");
            sheet.getWorkbook().createSheet("别的").createRow(0).createCell(0).setCellValue("留下");
        });

        var once = Sheets.withRemarks(sent, "导入说明", Map.of(3, "=类别不认识"));
        var twice = Sheets.withRemarks(once, "导入说明", Map.of(2, "已存在"));

        assertThat(rowsOf(once))
                .extracting(SheetRow::cells)
                .containsExactly(List.of("太原市科协", "市级科协"), List.of("无名", "没有", "=类别不认识"));
        assertThat(rowsOf(once).getLast().formulas()).isEmpty();
        assertThat(Sheets.read(twice))
                .isEqualTo(new Read(
                        "单位",
                        new SheetRow(1, List.of("单位", "类别", "导入说明"), Set.of()),
                        List.of(
                                new SheetRow(2, List.of("太原市科协", "市级科协", "已存在"), Set.of()),
                                new SheetRow(3, List.of("无名", "没有"), Set.of()))));
        assertThat(opened(twice).getSheet("别的").getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("留下");
    }

    @Test
    void whatIsWrittenIsReadAgainAndTextsLikeFormulasStayTexts() {
        var bytes = Sheets.write(List.of(
                new SheetTable(
                        "附表1",
                        List.of(new Column("单位", 30), new Column("场次", 8), new Column("日期", 12)),
                        List.of(
                                List.of(
                                        SheetCell.text("=1+1"),
                                        SheetCell.number(3),
                                        SheetCell.day(LocalDate.of(2022, 5, 30))),
                                List.of(SheetCell.text("@太原"), SheetCell.number(0), SheetCell.blank()))),
                new SheetTable("附表1", List.of(new Column("空", 8)), List.of())));

        assertThat(rowsOf(bytes))
                .containsExactly(
                        new SheetRow(2, List.of("=1+1", "3", "2022-05-30"), Set.of()),
                        new SheetRow(3, List.of("@太原", "0"), Set.of()));
        var workbook = opened(bytes);
        var sheet = workbook.getSheetAt(0);
        assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C3");
        assertThat(workbook.getSheetName(1)).isEqualTo("附表1 (2)");
    }

    @Test
    void theSameTablesGiveTheSameBytes() {
        var table = List.of(new SheetTable("甲", List.of(new Column("乙", 8)), List.of(List.of(SheetCell.text("丙")))));

        assertThat(Sheets.write(table)).isEqualTo(Sheets.write(table));
    }

    @Test
    void hostileAndUnreadableFilesAreRefusedWithTheirReason() throws Exception {
        assertThat(reasonOf(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(reasonOf(new byte[Sheets.LARGEST + 1])).isEqualTo(Reason.TOO_LARGE);
        assertThat(reasonOf("单位,类别".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.UNKNOWN);
        assertThat(reasonOf(workbook(_ -> {}))).isEqualTo(Reason.EMPTY);
        assertThat(reasonOf(encrypted())).isEqualTo(Reason.ENCRYPTED);
        assertThat(reasonOf(with(plain(), "xl/vbaProject.bin", "x"))).isEqualTo(Reason.MACROS);
        assertThat(reasonOf(with(plain(), "xl/media/bomb", " ".repeat(40_000_000))))
                .isEqualTo(Reason.SUSPICIOUS);
        assertThat(reasonOf(with(plain(), "xl/worksheets/sheet1.xml", "<worksheet")))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reasonOf(with(
                        plain(),
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\">"
                                + "<c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>")))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reasonOf(with(plain(), "xl/worksheets/sheet1.xml", sheetXml("<c r=\"A1\"><v>1E999999999</v></c>"))))
                .isEqualTo(Reason.DAMAGED);
        assertThat(reasonOf(workbook(sheet -> sheet.createRow(0).createCell(300).setCellValue("远"))))
                .isEqualTo(Reason.TOO_WIDE);
        assertThat(reasonOf(Sheets.write(List.of(rows(Sheets.MOST_ROWS + 1))))).isEqualTo(Reason.TOO_MANY_ROWS);
        assertThat(rowsOf(Sheets.write(List.of(rows(Sheets.MOST_ROWS))))).hasSize(Sheets.MOST_ROWS);
    }

    private static SheetTable rows(int count) {
        return new SheetTable(
                "多",
                List.of(new Column("甲", 8), new Column("乙", 8)),
                IntStream.range(0, count)
                        .mapToObj(each -> List.of(SheetCell.text("单位" + each), SheetCell.number(each)))
                        .toList());
    }

    private static String sheetXml(String cells) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                + cells + "</row></sheetData></worksheet>";
    }

    private static byte[] plain() {
        return workbook(sheet -> {
            row(sheet, 0, "单位", "类别");
            row(sheet, 1, "甲", "乙");
        });
    }

    private static byte[] encrypted() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(plain());
            }
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /// The package with one part replaced or added.
    private static byte[] with(byte[] bytes, String part, String content) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(bytes));
                var to = new ZipOutputStream(changed)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return changed.toByteArray();
    }

    private static byte[] workbook(Consumer<XSSFSheet> filling) {
        try (var workbook = new XSSFWorkbook()) {
            filling.accept(workbook.createSheet("单位"));
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void row(XSSFSheet sheet, int at, String... texts) {
        var row = sheet.createRow(at);
        for (var column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private static XSSFWorkbook opened(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<SheetRow> rowsOf(byte[] bytes) {
        return switch (Sheets.read(bytes)) {
            case Read read -> read.rows();
            case Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Reason reasonOf(byte[] bytes) {
        return switch (Sheets.read(bytes)) {
            case Read read -> throw new AssertionError(read);
            case Refused refused -> refused.reason();
        };
    }
}
