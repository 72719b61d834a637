package org.xinghe.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/// A paragraph while it is typed: placed in characters and lines, as the standard counts.
final class Typing {

    /// The pitch of the lines, in twips: 22 of them fill the 225 mm of the type area, which are 12,756 twips. 225 mm
    /// by 22 is 579.8; at 580 the 22nd line would no longer fit, so it is 579, that is 28.95 points.
    static final int LINE = 579;

    /// The pitch of the characters, in twips: 28 of them stand on the 156 mm of the type area, which
    /// are 8,844. A character of 16 points has 320, so that 5 are taken from each: not by a grid of
    /// characters, which not all word processors lay alike.
    static final int CHARACTER = 315;

    private static final int BODY = 32;
    private static final int SQUEEZED = CHARACTER - BODY * 10;

    /// The faces of the standard. Fonts are named, never carried along.
    enum Face {
        TEXT("仿宋_GB2312", BODY),
        FIRST_HEADING("黑体", BODY),
        SECOND_HEADING("楷体_GB2312", BODY),
        TITLE("方正小标宋简体", 44),
        PAGE_NUMBER("宋体", 28),
        SMALL("仿宋_GB2312", 28),
        TABLE("仿宋_GB2312", 24),
        TABLE_HEAD("黑体", 24);

        private final String font;
        private final int halfPoints;

        Face(String font, int halfPoints) {
            this.font = font;
            this.halfPoints = halfPoints;
        }
    }

    private static final String RED = "FF0000";

    private final XWPFParagraph paragraph;

    private Typing(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static Typing in(XWPFParagraph paragraph) {
        return new Typing(paragraph).pitched(LINE);
    }

    Typing pitched(int twips) {
        paragraph.setSpacingBetween(twips / 20d, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        return this;
    }

    /// As high as what stands in it.
    Typing unpitched() {
        paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
        return this;
    }

    Typing centred() {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return this;
    }

    Typing justified() {
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        return this;
    }

    /// At the right, with this many characters left free.
    Typing right(double characters) {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        indent().setRight(twips(characters));
        indent().setRightChars(hundredths(characters));
        return this;
    }

    Typing left(double characters) {
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        indent().setLeft(twips(characters));
        indent().setLeftChars(hundredths(characters));
        return this;
    }

    /// The first line begins two characters further in.
    Typing indented() {
        indent().setFirstLine(twips(2));
        indent().setFirstLineChars(hundredths(2));
        return this;
    }

    /// The first line begins this many characters before the others.
    Typing hanging(double characters) {
        indent().setHanging(twips(characters));
        indent().setHangingChars(hundredths(characters));
        return this;
    }

    Typing after(int twips) {
        paragraph.setSpacingAfter(twips);
        return this;
    }

    Typing before(int twips) {
        paragraph.setSpacingBefore(twips);
        return this;
    }

    /// Stays on the page of what follows.
    Typing keptWithNext() {
        paragraph.setKeepNext(true);
        var properties = properties();
        (properties.isSetKeepLines() ? properties.getKeepLines() : properties.addNewKeepLines()).setVal(true);
        return this;
    }

    /// Shows up in the outline of word processors.
    Typing outlined(int level) {
        properties().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return this;
    }

    /// Off the grid of 22 lines, as tables are.
    Typing offGrid() {
        properties().addNewSnapToGrid().setVal(false);
        return this;
    }

    Typing text(Face face, String text) {
        run(face, face.halfPoints, text);
        return this;
    }

    /// Red, in the face of titles, as large as asked for.
    Typing mark(int halfPoints, String text) {
        run(Face.TITLE, halfPoints, text).setColor(RED);
        return this;
    }

    XWPFParagraph paragraph() {
        return paragraph;
    }

    static int twips(double characters) {
        return (int) Math.round(characters * CHARACTER);
    }

    private org.apache.poi.xwpf.usermodel.XWPFRun run(Face face, int halfPoints, String text) {
        var run = paragraph.createRun();
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        var fonts = properties.addNewRFonts();
        fonts.setAscii(face.font);
        fonts.setHAnsi(face.font);
        fonts.setEastAsia(face.font);
        fonts.setCs(face.font);
        fonts.setHint(STHint.EAST_ASIA);
        if (halfPoints == BODY) {
            run.setCharacterSpacing(SQUEEZED);
        }
        run.setFontSize(halfPoints / 2d);
        var lines = text.split("\n", -1);
        for (var each = 0; each < lines.length; each++) {
            if (each > 0) {
                run.addBreak();
            }
            run.setText(writable(lines[each]), each);
        }
        return run;
    }

    /// Without characters that XML does not know.
    private static String writable(String text) {
        return text.codePoints()
                .filter(each -> each >= ' ' && each != 0xFFFE && each != 0xFFFF && !(each >= 0xD800 && each <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private CTInd indent() {
        return properties().isSetInd() ? properties().getInd() : properties().addNewInd();
    }

    private org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr properties() {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    private static BigInteger hundredths(double characters) {
        return BigInteger.valueOf(Math.round(characters * 100));
    }
}
