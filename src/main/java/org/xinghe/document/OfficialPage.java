package org.xinghe.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The paper: its size, margins, grid and page numbers, the same in each section; and the names of fonts.
final class OfficialPage {

    /// The width of the type area in twips: 156 mm.
    static final int WIDTH = 11_906 - 1_588 - 1_474;

    /// Where the type area ends, in twips from the top of the paper.
    static final int END = 16_838 - 1_984;

    /// A page number stands 7 mm below the type area: 35 mm less 7 mm less its own line of 16 points.
    private static final int FOOTER = 1_984 - 397 - 320;

    private static final int PAGE_NUMBER_LINE = 320;

    private static final String FONT_TABLE = "/word/fontTable.xml";

    private OfficialPage() {}

    static void prepare(XWPFDocument document) {
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(
                                    resource("official-styles.xml"), POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                            .getStyles());
            addFonts(document);
        } catch (XmlException | IOException | InvalidFormatException broken) {
            throw new IllegalStateException("The styles of official documents do not load", broken);
        }
        document.setEvenAndOddHeadings(true);
        var mode = document.getSettings().getCTSettings().addNewCompat().addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
        var last = lastSection(document);
        lay(last);
        number(document.createFooter(HeaderFooterType.DEFAULT), Side.ODD);
        number(document.createFooter(HeaderFooterType.EVEN), Side.EVEN);
    }

    /// Ends a section at a paragraph; what follows begins on a new page.
    static void endSection(XWPFDocument document, XWPFParagraph at) {
        var properties =
                at.getCTP().isSetPPr() ? at.getCTP().getPPr() : at.getCTP().addNewPPr();
        properties.setSectPr((CTSectPr) lastSection(document).copy());
    }

    /// Gives a table's columns their widths, in twips, and holds it to them.
    static void divide(XWPFTable table, int[] widths) {
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var at = 0; at < widths.length; at++) {
            var width = BigInteger.valueOf(widths[at]);
            grid.addNewGridCol().setW(width);
            for (var row : table.getRows()) {
                var cell = row.getCell(at).getCTTc();
                var size = (cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr()).addNewTcW();
                size.setW(width);
                size.setType(STTblWidth.DXA);
            }
        }
    }

    private enum Side {
        ODD,
        EVEN
    }

    private static CTSectPr lastSection(XWPFDocument document) {
        var body = document.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private static void lay(CTSectPr section) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2_098));
        margins.setRight(BigInteger.valueOf(1_474));
        margins.setBottom(BigInteger.valueOf(1_984));
        margins.setLeft(BigInteger.valueOf(1_588));
        margins.setHeader(BigInteger.valueOf(851));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(Typing.LINE));
    }

    private static void number(XWPFFooter footer, Side side) {
        var typing =
                Typing.in(footer.createParagraph()).pitched(PAGE_NUMBER_LINE).offGrid();
        switch (side) {
            case ODD -> typing.right(1);
            case EVEN -> typing.left(1);
        }
        typing.text(Typing.Face.PAGE_NUMBER, "— ");
        field(typing, STFldCharType.BEGIN);
        typing.text(Typing.Face.PAGE_NUMBER, "");
        var run = typing.paragraph().getRuns().getLast();
        run.getCTR().addNewInstrText().setStringValue(" PAGE ");
        field(typing, STFldCharType.SEPARATE);
        typing.text(Typing.Face.PAGE_NUMBER, "1");
        field(typing, STFldCharType.END);
        typing.text(Typing.Face.PAGE_NUMBER, " —");
    }

    private static void field(Typing typing, STFldCharType.Enum kind) {
        typing.text(Typing.Face.PAGE_NUMBER, "");
        typing.paragraph().getRuns().getLast().getCTR().addNewFldChar().setFldCharType(kind);
    }

    private static void addFonts(XWPFDocument document) throws IOException, InvalidFormatException {
        var name = PackagingURIHelper.createPartName(FONT_TABLE);
        var part = document.getPackage()
                .createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
        try (var stream = part.getOutputStream()) {
            stream.write(resource("official-fonts.xml").getBytes(StandardCharsets.UTF_8));
        }
        document.getPackagePart()
                .addRelationship(
                        name,
                        TargetMode.INTERNAL,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
    }

    private static String resource(String name) {
        try (var stream = OfficialPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Not readable: " + name, unreadable);
        }
    }
}
