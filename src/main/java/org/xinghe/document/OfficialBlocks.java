package org.xinghe.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.xinghe.document.Typing.Face;

/// Types the body: headings with their numbers, paragraphs, tables, pictures.
final class OfficialBlocks {

    private static final int TABLE_LINE = 380;
    private static final double WIDEST_PICTURE = 340;
    private static final double HIGHEST_PICTURE = 230;
    private static final String DIGITS = "零一二三四五六七八九";

    private final XWPFDocument document;
    private final int[] counts = new int[4];

    OfficialBlocks(XWPFDocument document) {
        this.document = document;
    }

    void type(List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading heading -> type(heading);
                case Block.Paragraph(var text) ->
                    Typing.in(document.createParagraph()).justified().indented().text(Face.TEXT, text);
                case Block.Lead lead -> type(lead);
                case Block.Table table -> type(table);
                case Block.Picture picture -> type(picture);
            }
        }
    }

    private void type(Block.Heading heading) {
        var level = heading.level();
        counts[level - 1]++;
        for (var below = level; below < counts.length; below++) {
            counts[below] = 0;
        }
        Typing.in(document.createParagraph())
                .indented()
                .keptWithNext()
                .outlined(level)
                .text(face(level), number(level, counts[level - 1]) + heading.text());
    }

    private void type(Block.Lead lead) {
        var typing = Typing.in(document.createParagraph()).indented();
        if (lead.text().isEmpty()) {
            typing.keptWithNext().outlined(lead.level());
        } else {
            typing.justified();
        }
        typing.text(face(lead.level()), lead.heading());
        if (!lead.text().isEmpty()) {
            typing.text(Face.TEXT, lead.text());
        }
    }

    private static Face face(int level) {
        return switch (level) {
            case 1 -> Face.FIRST_HEADING;
            case 2 -> Face.SECOND_HEADING;
            default -> Face.TEXT;
        };
    }

    private static String number(int level, int count) {
        return switch (level) {
            case 1 -> chinese(count) + "、";
            case 2 -> "（" + chinese(count) + "）";
            case 3 -> count + ".";
            default -> "（" + count + "）";
        };
    }

    /// Up to 99, as headings go.
    static String chinese(int value) {
        if (value < 10) {
            return DIGITS.substring(value, value + 1);
        }
        var tens = (value / 10 == 1 ? "" : DIGITS.substring(value / 10, value / 10 + 1)) + "十";
        return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10);
    }

    private void type(Block.Table content) {
        if (!content.caption().isEmpty()) {
            Typing.in(document.createParagraph()).centred().keptWithNext().text(Face.SMALL, content.caption());
        }
        var columns = content.columns();
        var table = document.createTable(content.rows().size() + 1, columns.size());
        frame(table, columns);
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (var at = 0; at < columns.size(); at++) {
            type(head.getCell(at), columns.get(at).title(), Face.TABLE_HEAD, Block.Alignment.CENTRE);
        }
        for (var line = 0; line < content.rows().size(); line++) {
            var row = table.getRow(line + 1);
            row.setCantSplitRow(true);
            for (var at = 0; at < columns.size(); at++) {
                type(
                        row.getCell(at),
                        content.rows().get(line).get(at),
                        Face.TABLE,
                        columns.get(at).alignment());
            }
        }
        for (var note : content.notes()) {
            Typing.in(document.createParagraph())
                    .pitched(TABLE_LINE)
                    .offGrid()
                    .justified()
                    .text(Face.TABLE, note);
        }
        if (content.notes().isEmpty()) {
            Typing.in(document.createParagraph()).pitched(TABLE_LINE / 2);
        }
    }

    private static void frame(XWPFTable table, List<Block.Column> columns) {
        table.setWidth(Integer.toString(OfficialPage.WIDTH));
        table.setCellMargins(40, 85, 40, 85);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setTopBorder(XWPFBorderType.SINGLE, 8, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, 8, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, "000000");
        var weights = columns.stream().mapToInt(Block.Column::weight).sum();
        OfficialPage.divide(
                table,
                columns.stream()
                        .mapToInt(column -> OfficialPage.WIDTH * column.weight() / weights)
                        .toArray());
    }

    private static void type(XWPFTableCell cell, String text, Face face, Block.Alignment alignment) {
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        var typing =
                Typing.in(cell.getParagraphs().getFirst()).pitched(TABLE_LINE).offGrid();
        switch (alignment) {
            case LEFT -> typing.left(0);
            case CENTRE -> typing.centred();
            case RIGHT -> typing.right(0);
        }
        typing.text(face, text);
    }

    private void type(Block.Picture picture) {
        var shrink = Math.min(Math.min(WIDEST_PICTURE / picture.width(), HIGHEST_PICTURE / picture.height()), 1);
        var typing = Typing.in(document.createParagraph())
                .unpitched()
                .centred()
                .before(120)
                .offGrid();
        if (!picture.caption().isEmpty()) {
            typing.keptWithNext();
        }
        try {
            typing.paragraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(picture.bytes()),
                            switch (picture.kind()) {
                                case JPEG -> PictureType.JPEG;
                                case PNG -> PictureType.PNG;
                            },
                            picture.caption(),
                            Units.toEMU(picture.width() * shrink),
                            Units.toEMU(picture.height() * shrink));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture in memory could not be read", impossible);
        } catch (InvalidFormatException broken) {
            throw new IllegalArgumentException("Not a picture: " + picture.caption(), broken);
        }
        if (!picture.caption().isEmpty()) {
            Typing.in(document.createParagraph()).centred().text(Face.SMALL, picture.caption());
        }
    }
}
