package org.xinghe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.xinghe.document.PdfPaper.Face;
import org.xinghe.document.PdfPaper.Run;

class PdfPaperTests {

    @Test
    void rareCharactersAreSetReadBackAndTheirFacesEmbeddedInPart() throws IOException {
        var written = PdfPaper.write("名单", paper -> {
            paper.page(297, 210);
            paper.text(20, 20, run("张㛃、𠮷冈、䶮𬭳"));
        });
        try (var document = Loader.loadPDF(written.bytes())) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("张㛃、𠮷冈、䶮𬭳");
            var faces = new TreeSet<String>();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = (PDType0Font) document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                faces.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "…"));
            }
            assertThat(faces).containsExactly("…NotoSansSC-Regular", "…XingheRareHan-Regular");
        }
        assertThat(written.missing()).isEmpty();
        assertThat(written.bytes().length).isLessThan(60_000);
    }

    @Test
    void aCharacterThatNoFaceHasIsSetAsABlockAndTold() throws IOException {
        var written = PdfPaper.write("名单", paper -> {
            paper.page(100, 100);
            paper.text(10, 10, run("王\uD840\uDC0F\u0007\u202E二"));
        });
        assertThat(written.missing()).isEqualTo(Set.of("\uD840\uDC0F"));
        assertThat(PdfPaper.missing("王\uD840\uDC0F\u0007二")).isEqualTo(Set.of("\uD840\uDC0F"));
        try (var document = Loader.loadPDF(written.bytes())) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("王〓二");
        }
    }

    @Test
    void linesBreakAsChineseAsksFor() throws IOException {
        var written = PdfPaper.write("段", paper -> {
            paper.page(200, 200);
            paper.paragraph(10, 10, 35.4, 8, 0, List.of(run("兹证明张三于活动，参加了 Open Day 2022 讲座（全程）")));
        });
        try (var document = Loader.loadPDF(written.bytes())) {
            var lines = new PDFTextStripper().getText(document).strip().lines().map(String::strip);
            assertThat(lines)
                    .isNotEmpty()
                    .noneMatch(line -> line.startsWith("，") || line.startsWith("）") || line.endsWith("（"));
        }
    }

    private static Run run(String text) {
        return new Run(text, Face.REGULAR, 10, 0);
    }
}
