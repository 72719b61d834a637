package org.xinghe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.xinghe.document.OfficialDocument.Annex;
import org.xinghe.document.OfficialDocument.Imprint;
import org.xinghe.document.OfficialDocument.Seal;

/// What an office writes itself: issued jointly, with its levels as typed, or as a letter.
class OwnPapersTests {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 16);
    private static final String ASSOCIATION = "山西省科学技术协会";
    private static final String DEPARTMENT = "山西省科学技术厅";

    @Test
    void organsStandOneAboveTheOtherWithTheirCommonWordInTheMiddleOfTheRight() throws IOException {
        for (var organs : List.of(List.of(ASSOCIATION, DEPARTMENT), List.of(ASSOCIATION, DEPARTMENT, "中共山西省委宣传部"))) {
            var document = documentOf(kept("joint-" + organs.size(), notice(organs)));
            var mark = document.substring(document.indexOf("<w:tbl>"), document.indexOf("</w:tbl>"));

            assertThat(all(mark, "<w:t[^>]*>([^<]+)</w:t>")).contains("文件").containsAll(organs);
            assertThat(mark.indexOf(organs.get(0))).isLessThan(mark.indexOf(organs.get(1)));
            assertThat(count(mark, "<w:vMerge")).isEqualTo(organs.size());
            assertThat(mark).contains("<w:vAlign w:val=\"center\"/>", "w:color w:val=\"FF0000\"");
            assertThat(count(mark, "<w:jc w:val=\"distribute\"/>")).isEqualTo(organs.size());
        }
    }

    @Test
    void levelsKeepTheNumbersThatTheirAuthorWroteAndHaveTheirFaces() throws IOException {
        var document = documentOf(OfficialDocuments.write(notice(List.of(ASSOCIATION))));

        assertThat(paragraph(document, "一、活动主题")).contains("黑体", "<w:sz w:val=\"32\"/>", "w:firstLineChars=\"200\"");
        assertThat(paragraph(document, "（一）走访慰问。"))
                .contains("楷体_GB2312", "仿宋_GB2312", "各单位走访一线科技工作者。")
                .contains("w:line=\"579\"", "w:lineRule=\"exact\"");
        assertThat(paragraph(document, "1.走访")).contains("仿宋_GB2312").doesNotContain("黑体");
        assertThat(document).contains("晋科协发〔2022〕13号").doesNotContain("晋科协发[2022]");
    }

    @Test
    void theImprintStandsAtTheFootOfTheLastPage() throws IOException {
        var document = documentOf(OfficialDocuments.write(notice(List.of(ASSOCIATION))));
        var imprint = document.substring(document.lastIndexOf("<wp:anchor"));

        assertThat(imprint)
                .contains("relativeFrom=\"margin\"><wp:align>bottom</wp:align>", "anchor=\"b\"")
                .contains("抄送：", "山西省科学技术协会办公室", "2022年5月17日印发", "<w:sz w:val=\"28\"/>")
                .contains("<w:top w:val=\"single\" w:sz=\"8\"", "<w:insideH w:val=\"single\" w:sz=\"6\"");
        assertThat(document.lastIndexOf("<wp:anchor")).isGreaterThan(document.indexOf(">附件2<"));
    }

    @Test
    void aReplyIsALetterBetweenRedLinesWithoutANumberOnItsFirstPage() throws IOException {
        var letter = OfficialDocument.titled("山西省科学技术协会关于同意太原市科学技术协会\n承办主场活动的复函")
                .asLetter()
                .marked(List.of(ASSOCIATION))
                .numbered("晋科协函〔2022〕3号")
                .addressedTo("太原市科学技术协会：")
                .saying(List.of(
                        Block.paragraph("你会《关于承办2022年“全国科技工作者日”山西主场活动的请示》收悉。经研究，现函复如下："),
                        Block.lead(1, "一、同意你会承办主场活动。", "请按照《通知》要求制定方案。"),
                        Block.paragraph("专此函复。")))
                .signed(List.of(ASSOCIATION), DAY, Seal.PLACE_LEFT);
        var parts = partsOf(kept("letter", letter));
        var document = Objects.requireNonNull(parts.get("word/document.xml"));
        var header = part(parts, "word/header");

        assertThat(header)
                .contains(ASSOCIATION, "FF0000", "<w:bottom w:val=\"thickThinSmallGap\"")
                .doesNotContain("文件");
        assertThat(parts.values()).anySatisfy(each -> assertThat(each).contains("<w:framePr", "thinThickSmallGap"));
        assertThat(document).contains("<w:titlePg/>", "w:header=\"1701\"");
        assertThat(paragraph(document, "晋科协函〔2022〕3号")).contains("<w:jc w:val=\"right\"/>");
    }

    private static OfficialDocument notice(List<String> organs) {
        return OfficialDocument.titled("山西省科学技术协会　山西省科学技术厅关于开展2022年“全国科技工作者日”活动的通知")
                .marked(organs)
                .numbered("晋科协发〔2022〕13号")
                .addressedTo("各市科协、市科技局，各省级学会、协会、研究会，有关高校科协、企业科协：")
                .saying(List.of(
                        Block.paragraph("为深入学习贯彻党的十九届六中全会精神，省科协、省科技厅决定在全省开展活动。现将有关事项通知如下："),
                        Block.lead(1, "一、活动主题", ""),
                        Block.paragraph("创新争先　自立自强"),
                        Block.lead(1, "二、活动内容", ""),
                        Block.lead(2, "（一）走访慰问。", "各单位走访一线科技工作者。" + "了解他们的工作和生活情况，听取意见建议。".repeat(8)),
                        Block.paragraph("1.走访要轻车简从。"),
                        Block.paragraph("请各单位于6月30日前报送总结（见附件1）。")))
                .signed(organs, DAY, Seal.PLACE_LEFT)
                .remarked("此件公开发布")
                .with(List.of(
                        new Annex("活动总结提纲", List.of(Block.lead(1, "一、总体情况", ""), Block.paragraph("活动场次和参加人次。"))),
                        new Annex("活动统计表填报说明", List.of(Block.paragraph("按签到人次填报。")))))
                .imprinted(new Imprint("中国科协，省委宣传部，省人大常委会办公厅，省政协办公厅", "山西省科学技术协会办公室", LocalDate.of(2022, 5, 17)));
    }

    /// Kept among the build's files, for looking at.
    private static byte[] kept(String name, OfficialDocument content) throws IOException {
        var bytes = OfficialDocuments.write(content);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/official-" + name + ".docx"), bytes);
        return bytes;
    }

    private static String documentOf(byte[] bytes) throws IOException {
        return Objects.requireNonNull(partsOf(bytes).get("word/document.xml"));
    }

    private static String part(Map<String, String> parts, String prefix) {
        return parts.entrySet().stream()
                .filter(each -> each.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
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
