package org.xinghe.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.xinghe.document.Block.Alignment;
import org.xinghe.document.Block.Column;
import org.xinghe.document.OfficialDocument.Annex;
import org.xinghe.document.OfficialDocument.Imprint;
import org.xinghe.document.OfficialDocument.Seal;

class OfficialDocumentsTests {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 5);
    private static final List<String> ISSUERS = List.of("山西省科学技术协会", "山西省科技厅");

    @Test
    void eachSectionHasThePaperMarginsAndGridOfTheStandard() throws IOException {
        var document = documentOf(sample());

        assertThat(count(document, "<w:sectPr")).isEqualTo(3);
        assertThat(count(document, "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")).isEqualTo(3);
        assertThat(all(document, "<w:pgMar ([^>]*)/>"))
                .hasSize(3)
                .allSatisfy(margins -> assertThat(margins)
                        .contains("w:top=\"2098\"", "w:right=\"1474\"", "w:bottom=\"1984\"", "w:left=\"1588\""));
        assertThat(count(document, "w:linePitch=\"579\"")).isEqualTo(3);
        assertThat(22 * Typing.LINE).isLessThanOrEqualTo(16_838 - 2_098 - 1_984);
        assertThat(22 * (Typing.LINE + 1)).isGreaterThan(16_838 - 2_098 - 1_984);
    }

    @Test
    void titleTextAndHeadingsHaveTheirFacesAndSizesOnExactLines() throws IOException {
        var document = documentOf(sample());

        assertThat(paragraph(document, "总结报告"))
                .contains("方正小标宋简体", "<w:sz w:val=\"44\"/>", "<w:jc w:val=\"center\"/>", "w:line=\"579\"")
                .contains("w:lineRule=\"exact\"")
                .doesNotContain("<w:b/>");
        assertThat(paragraph(document, "一、总体情况")).contains("黑体", "<w:sz w:val=\"32\"/>", "w:firstLineChars=\"200\"");
        assertThat(paragraph(document, "（一）太原市")).contains("楷体_GB2312", "<w:sz w:val=\"32\"/>");
        assertThat(paragraph(document, "1.讲座")).contains("仿宋_GB2312").doesNotContain("<w:b/>");
        assertThat(paragraph(document, "（1）线上")).contains("仿宋_GB2312");
        assertThat(paragraph(document, "第一段"))
                .contains("仿宋_GB2312", "<w:sz w:val=\"32\"/>", "w:line=\"579\"", "w:lineRule=\"exact\"");
        assertThat(paragraph(document, "各市科协：")).doesNotContain("w:firstLine");
        assertThat(document).doesNotContain("<w:b/>");
    }

    @Test
    void theNumberHasHexagonalBracketsAndARedLineBelow() throws IOException {
        var document = documentOf(sample());

        assertThat(paragraph(document, "晋科协发〔2022〕31号"))
                .contains("<w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"11\" w:color=\"FF0000\"/>");
        assertThatThrownBy(() -> OfficialDocument.titled("某").numbered("晋科协发[2022]31号"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OfficialDocument.titled("某").numbered("晋科协发〔2022〕031号"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sealedTheDateStandsFourCharactersFromTheRightWithoutLeadingZeros() throws IOException {
        var document = documentOf(sample());

        assertThat(paragraph(document, "2022年7月5日")).contains("w:rightChars=\"400\"", "<w:jc w:val=\"right\"/>");
        assertThat(count(document, "（章）")).isEqualTo(2);
    }

    @Test
    void unsealedTheDateBeginsTwoCharactersAfterTheName() throws IOException {
        var document = documentOf(OfficialDocuments.write(OfficialDocument.titled("报告")
                .saying(List.of(Block.paragraph("正文。")))
                .signed(List.of("山西省科学技术协会"), DAY, Seal.NONE)));

        // the name: 9 characters, 2 free, so it begins at 17; the date of 6 characters begins at 19, 3 are free
        assertThat(paragraph(document, "山西省科学技术协会")).contains("w:rightChars=\"200\"");
        assertThat(paragraph(document, "2022年7月5日")).contains("w:rightChars=\"300\"");
        assertThat(document).doesNotContain("（章）");
    }

    @Test
    void aSignatureNeverStandsAloneOnAPage() throws IOException {
        var document = documentOf(sample());

        assertThat(paragraph(document, "请予审阅。")).contains("<w:keepNext");
        assertThat(paragraph(document, "附件：1.单位报送情况")).contains("<w:keepNext");
    }

    @Test
    void annexesAreNamedBelowTheTextAndEachBeginsASectionOfItsOwn() throws IOException {
        var document = documentOf(sample());

        assertThat(paragraph(document, "附件：1.单位报送情况")).contains("w:leftChars=\"600\"", "w:hangingChars=\"400\"");
        assertThat(paragraph(document, "2.活动一览")).contains("w:leftChars=\"600\"", "w:hangingChars=\"100\"");
        assertThat(all(document, "<w:t[^>]*>(附件\\d)</w:t>")).containsExactly("附件1", "附件2");
        assertThat(paragraph(document, ">附件1<")).contains("黑体").doesNotContain("w:firstLine");
        assertThat(document.indexOf("<w:sectPr")).isLessThan(document.indexOf(">附件1<"));
    }

    @Test
    void pageNumbersStandOutsideBetweenDashes() throws IOException {
        var parts = partsOf(sample());
        var footers = parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("word/footer"))
                .map(Map.Entry::getValue)
                .toList();

        assertThat(footers)
                .hasSize(2)
                .allSatisfy(footer -> assertThat(footer).contains("宋体", "<w:sz w:val=\"28\"/>", " PAGE ", "— ", " —"));
        assertThat(footers).anySatisfy(odd -> assertThat(odd).contains("w:rightChars=\"100\""));
        assertThat(footers).anySatisfy(even -> assertThat(even).contains("w:leftChars=\"100\""));
        assertThat(parts.get("word/settings.xml")).contains("<w:evenAndOddHeaders");
    }

    @Test
    void fontsAreNamedWithWhatMayStandForThemAndNeverEmbedded() throws IOException {
        var parts = partsOf(sample());

        assertThat(parts.get("word/fontTable.xml"))
                .contains("w:altName w:val=\"仿宋,FangSong")
                .doesNotContain("embed");
        assertThat(parts.keySet()).noneMatch(part -> part.contains("fonts/"));
        assertThat(parts.get("word/_rels/document.xml.rels")).contains("fontTable.xml");
    }

    @Test
    void tablesHaveBordersAndRepeatTheirHeads() throws IOException {
        var document = documentOf(sample());
        var table = document.substring(document.indexOf("各市情况"));

        assertThat(table).contains("<w:tblHeader", "<w:cantSplit", "<w:insideH w:val=\"single\"", "仿宋_GB2312");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(sample()).isEqualTo(sample());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/official-sample.docx"), sample());
        assertThat(DocumentTexts.read(sample()))
                .isInstanceOfSatisfying(
                        TextOutcome.Read.class,
                        read -> assertThat(read.paragraphs()).contains("晋科协发〔2022〕31号", "一、总体情况", "市\t场次\t人次", "附件1"));
    }

    @Test
    void titlesBreakBySenseAndNotInsideOfQuotedWords() {
        assertThat(TitleLines.of("山西省2022年“全国科技工作者日”活动总结报告")).containsExactly("山西省2022年“全国科技工作者日”", "活动总结报告");
        assertThat(TitleLines.of("关于开展2022年“全国科技工作者日”活动的通知")).containsExactly("关于开展2022年“全国科技工作者日”", "活动的通知");
        assertThat(TitleLines.of("总结报告")).containsExactly("总结报告");
    }

    private static byte[] sample() {
        var columns = List.of(
                new Column("市", 2, Alignment.LEFT),
                new Column("场次", 1, Alignment.RIGHT),
                new Column("人次", 1, Alignment.RIGHT));
        var rows = List.of(List.of("太原市", "12", "3,400"), List.of("大同市", "8", "1,250"));
        var body = List.of(
                Block.heading(1, "总体情况"),
                Block.paragraph("第一段。" + "为深入学习贯彻科技工作者日的精神，各单位认真组织。".repeat(9)),
                new Block.Table("各市情况", columns, rows, List.of("注：人次按签到计。")),
                Block.heading(2, "太原市"),
                Block.heading(3, "讲座"),
                Block.heading(4, "线上"),
                new Block.Picture(picture(), Block.Picture.Kind.PNG, 1600, 900, "图1　科普讲座现场"),
                Block.heading(1, "下一步打算"),
                Block.paragraph("请予审阅。"));
        var many = new java.util.ArrayList<List<String>>();
        for (var each = 1; each <= 60; each++) {
            many.add(List.of("第" + each + "单位", "" + each, "" + each * 100));
        }
        return OfficialDocuments.write(OfficialDocument.titled("山西省2022年“全国科技工作者日”活动总结报告")
                .marked(ISSUERS)
                .numbered("晋科协发〔2022〕31号")
                .addressedTo("各市科协")
                .saying(body)
                .signed(ISSUERS, DAY, Seal.PLACE_LEFT)
                .remarked("此件公开发布")
                .with(List.of(
                        new Annex("单位报送情况", List.of(new Block.Table("", columns, many, List.of()))),
                        new Annex("活动一览", List.of(Block.paragraph("无。")))))
                .imprinted(new Imprint("省委宣传部，省人大常委会办公厅", "山西省科学技术协会办公室", DAY)));
    }

    private static byte[] picture() {
        var image = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x2A6F97));
        pen.fillRect(0, 0, 1600, 900);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static String documentOf(byte[] bytes) throws IOException {
        return java.util.Objects.requireNonNull(partsOf(bytes).get("word/document.xml"));
    }

    private static Map<String, String> partsOf(byte[] bytes) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /// The paragraph that holds a text.
    private static String paragraph(String document, String text) {
        return all(document, "(?s)(<w:p>(?:(?!<w:p>).)*?</w:p>)").stream()
                .filter(each -> each.contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No paragraph with " + text));
    }

    private static List<String> all(String document, String pattern) {
        return Pattern.compile(pattern)
                .matcher(document)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static int count(String document, String text) {
        return document.split(Pattern.quote(text), -1).length - 1;
    }
}
