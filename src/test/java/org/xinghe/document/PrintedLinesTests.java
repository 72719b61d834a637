package org.xinghe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines that a print broke become paragraphs again; what belongs to the paper and not to the text goes.
class PrintedLinesTests {

    private static final String FULL = "为深入贯彻落实全民科学素质行动规划纲要团结引领广大科技工";

    @Test
    void aFullLineGoesOnAndAnIndentedOneBegins() {
        assertThat(paragraphs(
                        "　　" + FULL.substring(0, 26),
                        "作者创新争先，现将有关事项通知如下：",
                        "　　一、活动主题",
                        "　　" + FULL.substring(0, 26),
                        FULL,
                        "（二）项所说的内容。",
                        "　　二、活动时间"))
                .containsExactly(
                        FULL.substring(0, 26) + "作者创新争先，现将有关事项通知如下：",
                        "一、活动主题",
                        FULL.substring(0, 26) + FULL + "（二）项所说的内容。",
                        "二、活动时间");
    }

    @Test
    void withoutIndentsAHeadingBeginsAParagraphAndSoDoesAnythingBehindAFullStop() {
        assertThat(paragraphs(FULL, "作者创新争先。", "一、活动主题", FULL.substring(0, 27) + "。", FULL, "作者。"))
                .containsExactly(FULL + "作者创新争先。", "一、活动主题", FULL.substring(0, 27) + "。", FULL + "作者。");
    }

    @Test
    void pageNumbersAndWhatRepeatsOnThePagesGo() {
        var lines = new ArrayList<PrintedLine>();
        for (var page = 0; page < 3; page++) {
            lines.add(line(page, 0, "样例省科学技术协会文件"));
            lines.add(line(page, 3, page + FULL.substring(1)));
            lines.add(line(page, 4, List.of("甲", "乙", "丙").get(page) + FULL.substring(1)));
            lines.add(line(page, 9, List.of("— 1 —", "2", "第3页 共3页").get(page)));
        }
        lines.add(line(3, 3, "说完。"));
        lines.add(line(3, 9, "- 4 -"));
        var rest = FULL.substring(1);

        assertThat(PrintedLines.paragraphs(lines))
                .containsExactly("0" + rest + "甲" + rest + "1" + rest + "乙" + rest + "2" + rest + "丙" + rest + "说完。");
    }

    @Test
    void aFooterThatOnlyCountsIsNoTextAndSetsNoMeasure() {
        var lines = new ArrayList<PrintedLine>();
        for (var page = 0; page < 3; page++) {
            lines.add(line(page, 3, List.of("甲", "乙", "丙").get(page) + FULL.substring(1)));
            lines.add(line(page, 4, List.of("丁", "戊", "己").get(page) + FULL.substring(1)));
            lines.add(new PrintedLine(page, -4, 40, 9, 1, "file:///notice.html\t%d/3".formatted(page + 1)));
        }
        var rest = FULL.substring(1);

        assertThat(PrintedLines.paragraphs(lines))
                .containsExactly("甲" + rest + "丁" + rest + "乙" + rest + "戊" + rest + "丙" + rest + "己" + rest);
    }

    @Test
    void aPlainTextIsJoinedOnlyWhereItWasPlainlyBroken() {
        var broken = String.join(
                "\n",
                "关于开展活动的通知",
                "各市科协：",
                "　　" + FULL.substring(0, 26),
                FULL,
                "甲" + FULL.substring(1),
                "- 1 -",
                "乙" + FULL.substring(1),
                FULL,
                "作者创新争先。",
                "　　请于6月30日前报送。");
        var whole = String.join("\n", "关于开展活动的通知", "各市科协：", "　　" + FULL.repeat(4) + "。", "", "　　请于6月30日前报送。");

        assertThat(text(broken))
                .containsExactly(
                        "关于开展活动的通知",
                        "各市科协：",
                        FULL.substring(0, 26) + FULL + "甲" + FULL.substring(1) + "乙" + FULL.substring(1) + FULL
                                + "作者创新争先。",
                        "请于6月30日前报送。");
        assertThat(text(whole)).isEqualTo(whole.lines().toList());
    }

    @Test
    void aPdfWithBrokenLinesPageNumbersAndTwoColumnsIsReadAsItsAuthorMeantIt() {
        var first = new PrintedPage()
                .line(174, 700, "关于开展活动的通知")
                .line(74, 660, "各市科协：")
                .line(106, 630, "为深入贯彻落实全民科学素质行动规划纲要团结引领广大")
                .line(74, 600, "科技工作者创新争先，请各单位认真组织，并于6月30日前报")
                .line(290, 60, "- 1 -");
        var second = new PrintedPage()
                .line(74, 700, "送活动总结。")
                .line(74, 670, "宣传调研部")
                .line(330, 670, "人才处")
                .line(74, 640, "联系人：李望舒")
                .line(330, 640, "联系人：陈若木")
                .line(290, 60, "- 2 -");

        assertThat(((TextOutcome.Read) DocumentTexts.read(pdf(first, second))).paragraphs())
                .containsExactly(
                        "关于开展活动的通知",
                        "各市科协：",
                        "为深入贯彻落实全民科学素质行动规划纲要团结引领广大科技工作者创新争先，请各单位认真组织，并于6月30日前报送活动总结。",
                        "宣传调研部\t人才处",
                        "联系人：李望舒\t联系人：陈若木");
    }

    private static List<String> paragraphs(String... lines) {
        var printed = new ArrayList<PrintedLine>();
        for (var number = 0; number < lines.length; number++) {
            var bare = lines[number].strip();
            var left = lines[number].indexOf(bare);
            printed.add(new PrintedLine(0, left, left + bare.length(), number, 1, bare));
        }
        return PrintedLines.paragraphs(printed);
    }

    private static PrintedLine line(int page, int top, String text) {
        return new PrintedLine(page, 0, text.length(), top, 1, text);
    }

    private static List<String> text(String text) {
        return ((TextOutcome.Read) DocumentTexts.read(text.getBytes(StandardCharsets.UTF_8))).paragraphs();
    }

    /// The lines of one page of a PDF; its font is one that every reader of Chinese PDF knows by name.
    private static final class PrintedPage {

        private final StringBuilder content = new StringBuilder();

        PrintedPage line(int x, int y, String text) {
            var hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
            content.append("BT /F 16 Tf %d %d Td <%s> Tj ET\n".formatted(x, y, hex));
            return this;
        }
    }

    private static byte[] pdf(PrintedPage... pages) {
        var objects = new ArrayList<String>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        var kids = new StringBuilder();
        for (var page = 0; page < pages.length; page++) {
            kids.append(5 + 2 * page).append(" 0 R ");
        }
        objects.add("<</Type/Pages/Kids[%s]/Count %d>>".formatted(kids, pages.length));
        objects.add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>");
        objects.add(
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/DW 1000/W[1 95 500]>>");
        for (var page = 0; page < pages.length; page++) {
            var content = pages[page].content;
            objects.add(
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
                            .formatted(6 + 2 * page));
            objects.add("<</Length %d>>stream\n%sendstream".formatted(content.length(), content));
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
        for (var number = 1; number <= objects.size(); number++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes("%d 0 obj%sendobj\n"
                    .formatted(number, objects.get(number - 1))
                    .getBytes(StandardCharsets.US_ASCII));
        }
        var trailer = "%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
                .formatted(table, objects.size() + 1, out.size());
        out.writeBytes(trailer.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
