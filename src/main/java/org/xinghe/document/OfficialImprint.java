package org.xinghe.document;

import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.xinghe.document.OfficialDocument.Imprint;
import org.xinghe.document.Typing.Face;

/// Types the 版记: 抄送, then who printed it and when, between rules. It stands in a box that hangs at the foot of the
/// last page's type area, whatever text stands above it: word processors agree on where such a box is, which they do
/// not for frames and floating tables.
final class OfficialImprint {

    private static final double CHARACTERS_OF_COPIES = 26;
    private static final int EMU_IN_TWIP = 635;

    /// The box. Its text hangs at its lower edge, so that an estimate of its height is enough.
    private static final String BOX = """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
            <w:pPr><w:snapToGrid w:val="false"/><w:spacing w:line="20" w:lineRule="exact" w:before="0" w:after="0"/></w:pPr>
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>
            <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0"
                layoutInCell="1" allowOverlap="0">
            <wp:simplePos x="0" y="0"/>
            <wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>
            <wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align></wp:positionV>
            <wp:extent cx="%1$d" cy="%2$d"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/>
            <wp:docPr id="1" name="imprint"/><wp:cNvGraphicFramePr/>
            <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
            <wps:cNvSpPr txBox="1"/>
            <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>
            <wps:txbx><w:txbxContent>%3$s</w:txbxContent></wps:txbx>
            <wps:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:noAutofit/></wps:bodyPr>
            </wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>
            </xml-fragment>
            """;

    private static final String LAST_LINE = """
            <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:pPr><w:snapToGrid \
            w:val="false"/><w:spacing w:line="20" w:lineRule="exact" w:before="0" w:after="0"/></w:pPr></w:p>""";

    private final XWPFDocument document;

    OfficialImprint(XWPFDocument document) {
        this.document = document;
    }

    /// A letter says neither who printed it nor when, and has no rules.
    void type(OfficialDocument content) {
        var imprint = content.imprint();
        if (imprint == null) {
            return;
        }
        switch (content.form()) {
            case DOCUMENT -> hang(ruled(imprint), 1 + linesOf(imprint.copies()));
            case LETTER -> {
                if (imprint.copies() != null) {
                    hang(plain(imprint.copies()), linesOf(imprint.copies()));
                }
            }
        }
    }

    private XWPFTable ruled(Imprint imprint) {
        var rows = imprint.copies() == null ? 1 : 2;
        var table = table(rows, new int[] {OfficialPage.WIDTH / 2, OfficialPage.WIDTH / 2});
        table.setTopBorder(XWPFBorderType.SINGLE, 8, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, 6, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, 8, 0, "000000");
        if (imprint.copies() != null) {
            var row = table.getRow(0);
            var cell = row.getCell(0);
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            cell.getCTTc().getTcPr().getTcW().setW(BigInteger.valueOf(OfficialPage.WIDTH));
            row.removeCell(1);
            typeCopies(cell, imprint.copies());
        }
        var last = table.getRows().getLast();
        in(last.getCell(0)).left(1).text(Face.SMALL, imprint.organ());
        in(last.getCell(1)).right(1).text(Face.SMALL, OfficialFrame.written(imprint.printedOn()) + "印发");
        return table;
    }

    private XWPFTable plain(String copies) {
        var table = table(1, new int[] {OfficialPage.WIDTH});
        typeCopies(table.getRow(0).getCell(0), copies);
        return table;
    }

    private XWPFTable table(int rows, int[] widths) {
        var table = document.createTable(rows, widths.length);
        table.setWidth(Integer.toString(OfficialPage.WIDTH));
        table.removeBorders();
        OfficialPage.divide(table, widths);
        return table;
    }

    /// Takes the table out of the text and puts it into the box.
    private void hang(XWPFTable table, int lines) {
        var options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        options.setSaveSyntheticDocumentElement(
                new javax.xml.namespace.QName(CTP.type.getName().getNamespaceURI(), "tbl", "w"));
        var inside = table.getCTTbl().xmlText(options) + LAST_LINE;
        document.removeBodyElement(document.getBodyElements().indexOf(table));
        try {
            var box = BOX.formatted(OfficialPage.WIDTH * EMU_IN_TWIP, (lines * Typing.LINE + 60) * EMU_IN_TWIP, inside);
            document.createParagraph().getCTP().set(CTP.Factory.parse(box, POIXMLTypeLoader.DEFAULT_XML_OPTIONS));
        } catch (XmlException broken) {
            throw new IllegalStateException("The box of an imprint does not parse", broken);
        }
    }

    private static void typeCopies(XWPFTableCell cell, String copies) {
        in(cell).left(4).hanging(3).text(Face.SMALL, "抄送：" + copies.replaceAll("。$", "") + "。");
    }

    private static int linesOf(@Nullable String copies) {
        return copies == null ? 0 : (int) Math.ceil((TitleLines.width(copies) + 1) / CHARACTERS_OF_COPIES);
    }

    private static Typing in(XWPFTableCell cell) {
        return Typing.in(cell.getParagraphs().getFirst()).offGrid();
    }
}
