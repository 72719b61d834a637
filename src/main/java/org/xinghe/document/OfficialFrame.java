package org.xinghe.document;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.xinghe.document.OfficialDocument.Signature;
import org.xinghe.document.Typing.Face;

/// Types what stands around the body: mark, number, red line, title, addressees; list of annexes, signature, date,
/// remark; and the imprint.
final class OfficialFrame {

    /// The mark's top stands 35 mm below the top of the type area.
    private static final int ABOVE_MARK = 1_984;

    private static final int LARGEST_MARK = 100;
    /// What Word leaves free at either side of a cell, with some room, in twips.
    private static final int CELL_MARGIN = 130;
    private static final int LINE_OF_CHARACTERS = 28;
    private static final int SEALS_IN_A_ROW = 3;

    private final XWPFDocument document;
    private final OfficialDocument content;

    OfficialFrame(XWPFDocument document, OfficialDocument content) {
        this.document = document;
        this.content = content;
    }

    void typeTop() {
        if (!content.mark().isEmpty()) {
            typeMark(content.mark());
            blank(2);
        }
        if (content.number() != null) {
            var number = line().centred().text(Face.TEXT, content.number());
            if (!content.mark().isEmpty()) {
                drawRedLine(number);
            }
        }
        if (content.number() != null || !content.mark().isEmpty()) {
            blank(2);
        }
        typeTitle(document, content);
    }

    /// The title, and whom it goes to.
    static void typeTitle(XWPFDocument document, OfficialDocument content) {
        for (var each : TitleLines.of(content.title())) {
            Typing.in(document.createParagraph())
                    .offGrid()
                    .centred()
                    .keptWithNext()
                    .text(Face.TITLE, each);
        }
        Typing.in(document.createParagraph());
        if (content.addressees() != null) {
            Typing.in(document.createParagraph())
                    .justified()
                    .text(Face.TEXT, content.addressees().replaceAll("[:：]$", "") + "：");
        }
    }

    /// Together with the last lines of the body: a signature does not stand alone on a page.
    void typeEnd() {
        if (!document.getParagraphs().isEmpty()) {
            document.getParagraphs().getLast().setKeepNext(true);
        }
        typeAnnexNames();
        var signature = content.signature();
        if (signature != null) {
            switch (signature.seal()) {
                case PLACE_LEFT -> typeSealed(signature);
                case NONE -> typeUnsealed(signature);
            }
        }
        if (content.remark() != null) {
            line().indented().text(Face.TEXT, "（" + content.remark() + "）");
        }
    }

    /// With Arabic digits and without leading zeros: 2022年5月16日.
    static String written(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private void typeMark(List<String> organs) {
        if (organs.size() == 1) {
            var mark = organs.getFirst() + "文件";
            line().unpitched().centred().before(ABOVE_MARK).mark(markSize(TitleLines.width(mark)), mark);
            return;
        }
        var longest = organs.stream().mapToDouble(TitleLines::width).max().orElse(1);
        var size = Math.min(markSize(longest + 3.2), 72);
        // two characters and the cell's own margins, or 文件 would stand in two lines
        var right = (int) (size / 2d * 20 * 2.1) + 2 * CELL_MARGIN;
        Typing.in(document.createParagraph()).pitched(ABOVE_MARK);
        var table = plainTable(organs.size(), 2, new int[] {OfficialPage.WIDTH - right, right});
        for (var each = 0; each < organs.size(); each++) {
            var typing = in(table.getRow(each).getCell(0)).unpitched().mark(size, organs.get(each));
            typing.paragraph().setAlignment(ParagraphAlignment.DISTRIBUTE);
            var merge = table.getRow(each).getCell(1).getCTTc().getTcPr().addNewVMerge();
            merge.setVal(each == 0 ? STMerge.RESTART : STMerge.CONTINUE);
        }
        var cell = table.getRow(0).getCell(1);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        in(cell).unpitched().centred().mark(size, "文件");
    }

    /// In half points, so that the mark fills its line and no more.
    private static int markSize(double characters) {
        return Math.min(LARGEST_MARK, (int) (OfficialPage.WIDTH / 10d / characters) - 1);
    }

    /// 4 mm below the number, as wide as the type area.
    private static void drawRedLine(Typing number) {
        number.paragraph().setBorderBottom(Borders.SINGLE);
        var border = number.paragraph().getCTP().getPPr().getPBdr().getBottom();
        border.setSz(BigInteger.valueOf(12));
        border.setSpace(BigInteger.valueOf(11));
        border.setColor("FF0000");
    }

    private void typeAnnexNames() {
        var annexes = content.annexes();
        if (annexes.isEmpty()) {
            return;
        }
        line().keptWithNext();
        if (annexes.size() == 1) {
            line().left(5)
                    .hanging(3)
                    .keptWithNext()
                    .text(Face.TEXT, "附件：" + annexes.getFirst().name());
            return;
        }
        for (var at = 0; at < annexes.size(); at++) {
            var number = (at + 1) + ".";
            var width = TitleLines.width(number);
            var first = at == 0;
            line().left(5 + width)
                    .hanging(first ? 3 + width : width)
                    .keptWithNext()
                    .text(
                            Face.TEXT,
                            (first ? "附件：" : "") + number + annexes.get(at).name());
        }
    }

    /// Names side by side, at most three in a row, with a place for each seal; the date four characters from the right.
    private void typeSealed(Signature signature) {
        var organs = signature.organs();
        line().keptWithNext();
        if (organs.size() == 1) {
            var date = written(signature.on());
            var middle = 4 + TitleLines.width(date) / 2;
            var name = organs.getFirst();
            line().right(Math.max(0, middle - TitleLines.width(name) / 2))
                    .keptWithNext()
                    .text(Face.TEXT, name);
            line().right(middle - 1.5).keptWithNext().text(Face.TEXT, "（章）");
        } else {
            for (var from = 0; from < organs.size(); from += SEALS_IN_A_ROW) {
                typeSeals(organs.subList(from, Math.min(organs.size(), from + SEALS_IN_A_ROW)));
            }
        }
        line().right(4).text(Face.TEXT, written(signature.on()));
    }

    private void typeSeals(List<String> organs) {
        var widths = new int[organs.size()];
        Arrays.fill(widths, OfficialPage.WIDTH / organs.size());
        var table = plainTable(2, organs.size(), widths);
        // three names of nine characters stand side by side only without the cells' usual margins
        table.setCellMargins(0, 0, 0, 0);
        for (var at = 0; at < organs.size(); at++) {
            in(table.getRow(0).getCell(at))
                    .pitched(Typing.LINE)
                    .centred()
                    .keptWithNext()
                    .text(Face.TEXT, organs.get(at));
            in(table.getRow(1).getCell(at))
                    .pitched(Typing.LINE)
                    .centred()
                    .keptWithNext()
                    .text(Face.TEXT, "（章）");
        }
    }

    /// The date begins two characters to the right of the name, which ends two characters from the right.
    private void typeUnsealed(Signature signature) {
        line().keptWithNext();
        var date = written(signature.on());
        var name = signature.organs().getLast();
        var dateRight = Math.max(2, TitleLines.width(name) - TitleLines.width(date));
        var nameRight = Math.max(2, dateRight + TitleLines.width(date) + 2 - TitleLines.width(name));
        for (var each : signature.organs()) {
            var right = each.equals(name) ? nameRight : Math.min(2, LINE_OF_CHARACTERS - TitleLines.width(each));
            line().right(Math.max(0, right)).keptWithNext().text(Face.TEXT, each);
        }
        line().right(dateRight).text(Face.TEXT, date);
    }

    private XWPFTable plainTable(int rows, int columns, int[] widths) {
        var table = document.createTable(rows, columns);
        table.setWidth(Integer.toString(OfficialPage.WIDTH));
        table.removeBorders();
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        OfficialPage.divide(table, widths);
        return table;
    }

    private static Typing in(XWPFTableCell cell) {
        return Typing.in(cell.getParagraphs().getFirst()).offGrid();
    }

    private Typing line() {
        return Typing.in(document.createParagraph());
    }

    private void blank(int lines) {
        for (var each = 0; each < lines; each++) {
            line();
        }
    }
}
