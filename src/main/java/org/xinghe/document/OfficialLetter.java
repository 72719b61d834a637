package org.xinghe.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.xinghe.document.Typing.Face;

/// Types the head of a letter (信函格式, GB/T 9704-2012, 10.1): the host's name 30 mm from the paper's edge, a double line
/// 4 mm below it and one 20 mm from the foot, both 170 mm long; the number at the right below the first; no page number
/// on this page.
final class OfficialLetter {

    private static final int MARK_FROM_EDGE = 1_701;
    private static final int LOWER_LINE = 16_838 - 1_134;
    private static final int LINE_WIDTH = 9_638;
    private static final int LARGEST_MARK = 76;

    /// By how much the lines stand out of the type area: at the left and at the right they end 20 mm from the edges.
    private static final int LEFT = -(1_588 - 1_134);

    private static final int RIGHT = -(1_474 - 1_134);

    private final XWPFDocument document;
    private final OfficialDocument content;

    OfficialLetter(XWPFDocument document, OfficialDocument content) {
        this.document = document;
        this.content = content;
    }

    void typeTop() {
        var section = document.getDocument().getBody().getSectPr();
        section.addNewTitlePg();
        section.getPgMar().setHeader(BigInteger.valueOf(MARK_FROM_EDGE));
        typeMark(document.createHeader(HeaderFooterType.FIRST).createParagraph());
        var footer = document.createFooter(HeaderFooterType.FIRST);
        drawLowerLine(footer.createParagraph());
        Typing.in(footer.createParagraph()).pitched(20);
        Typing.in(document.createParagraph())
                .right(0)
                .text(Face.TEXT, content.number() == null ? "" : content.number());
        Typing.in(document.createParagraph());
        Typing.in(document.createParagraph());
        OfficialFrame.typeTitle(document, content);
    }

    private void typeMark(XWPFParagraph paragraph) {
        var host = content.mark().isEmpty() ? "" : content.mark().getFirst();
        var fitting = (int) (OfficialPage.WIDTH / 10d / Math.max(1, TitleLines.width(host))) - 1;
        var size = Math.min(LARGEST_MARK, fitting);
        Typing.in(paragraph).pitched(size * 12).offGrid().centred().mark(size, host);
        standOut(paragraph);
        var line = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
        draw(line, STBorder.THICK_THIN_SMALL_GAP);
        line.setSpace(BigInteger.valueOf(11));
    }

    /// In a frame of its own at its place on the paper, whatever else stands on the page.
    private static void drawLowerLine(XWPFParagraph paragraph) {
        Typing.in(paragraph).pitched(20).offGrid();
        var frame = paragraph.getCTP().getPPr().addNewFramePr();
        frame.setW(BigInteger.valueOf(LINE_WIDTH));
        frame.setH(BigInteger.valueOf(60));
        frame.setHRule(STHeightRule.EXACT);
        frame.setHAnchor(STHAnchor.PAGE);
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setX(BigInteger.valueOf(1_134));
        frame.setY(BigInteger.valueOf(LOWER_LINE));
        draw(paragraph.getCTP().getPPr().addNewPBdr().addNewTop(), STBorder.THIN_THICK_SMALL_GAP);
    }

    private static void standOut(XWPFParagraph paragraph) {
        var indent = paragraph.getCTP().getPPr().isSetInd()
                ? paragraph.getCTP().getPPr().getInd()
                : paragraph.getCTP().getPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(LEFT));
        indent.setRight(BigInteger.valueOf(RIGHT));
    }

    private static void draw(CTBorder line, STBorder.Enum kind) {
        line.setVal(kind);
        line.setSz(BigInteger.valueOf(24));
        line.setColor("FF0000");
    }
}
