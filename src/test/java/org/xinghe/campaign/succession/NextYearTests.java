package org.xinghe.campaign.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinghe.campaign.CompiledTexts;
import org.xinghe.campaign.succession.Moved.Kind;
import org.xinghe.shared.WorkingDays;

/// What moves from one year to the next, and what stays.
class NextYearTests {

    private static final String DEMO = "src/main/resources/org/xinghe/demo/notice.txt";
    private static final String FOUNDING = "../shared/notices/founding.txt";

    @Test
    void theDemosOwnNoticeMovesInItsTitleDatesAndOrdinalAndNowhereElse() throws IOException {
        var next = of(Files.readString(Path.of(DEMO)));
        assertThat(next.moved())
                .extracting(each -> each.from() + " → " + each.to() + " " + each.kind())
                .containsExactly(
                        "2022 → 2023 YEAR",
                        "晋科协活〔2022〕6号 →  NUMBER",
                        "六 → 七 ORDINAL",
                        "2022 → 2023 YEAR",
                        "2022 → 2023 YEAR",
                        "2022年5月16日 →  ISSUE_DATE");
        var text = String.join("\n", next.text(Set.of()));
        assertThat(text)
                .contains(
                        "关于组织2023年“全国科技工作者日”系列活动的通知",
                        "今年5月30日是第七个“全国科技工作者日”",
                        "2023年5月中旬-6月上旬",
                        "启动2023年最美科技工作者推选活动",
                        "《全民科学素质行动规划纲要（2021-2035）》",
                        "山西省科学技术协会  山西省科学技术厅\n")
                .doesNotContain("2022", "晋科协活");
        assertThat(next.kept()).containsExactly("《全民科学素质行动规划纲要（2021-2035）》");
        var read = CompiledTexts.read(text);
        assertThat(read.docNumber()).isNull();
        assertThat(read.issueDate()).isNull();
    }

    @Test
    void theFoundingNoticeMovesItsOrdinalAndYearAndLeavesSpansOfYears() throws IOException {
        var founding = Path.of(FOUNDING);
        assumeThat(founding).exists();
        var text = String.join("\n", of(Files.readString(founding)).text(Set.of()));
        assertThat(text)
                .contains("关于开展2023年", "2023年5月30日第七个“全国科技工作者日”", "2023年5月中旬-6月上旬")
                .contains("第二个百年奋斗目标", "实施方案（2021-2025）》", "纲要（2021-2035）》")
                .doesNotContain("第六个", "晋科协发〔2022〕13号");
    }

    @Test
    void whatAnOfficerLeavesStaysAndNumberAndDayOfIssueNeverDo() throws IOException {
        var next = of(Files.readString(Path.of(DEMO)));
        var all = java.util.stream.IntStream.range(0, next.moved().size())
                .boxed()
                .collect(java.util.stream.Collectors.toSet());
        var text = String.join("\n", next.text(all));
        assertThat(text).contains("关于组织2022年", "第六个", "2022年5月中旬").doesNotContain("晋科协活〔2022〕6号", "2022年5月16日");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022年6月30日前|2023年6月30日前
            二〇二二年五月|二〇二三年五月
            2022年12月至2023年1月|2023年12月至2024年1月
            学会成立十周年|学会成立十一周年
            建站29周年|建站30周年
            第十九届科普论坛|第二十届科普论坛
            第99次读书活动|第100次读书活动
            第一百零九个植树节|第一百一十个植树节
            5月30日（星期一）上午|5月30日（星期二）上午
            向第二个百年奋斗目标进军|向第二个百年奋斗目标进军
            学习党的第二十次全国代表大会精神|学习党的第二十次全国代表大会精神
            按照晋科协发〔2022〕3号文件|按照晋科协发〔2022〕3号文件
            落实《山西省实施方案（2021-2025）》|落实《山西省实施方案（2021-2025）》
            2020年以来、2035年远景|2020年以来、2035年远景
            依照《科学技术进步法》（2021年修订）|依照《科学技术进步法》（2021年修订）
            电话0351-2022555|电话0351-2022555
            """)
    void eachWayOfNamingAYearOrATimeIsReadAsItIsMeant(String from, String to) {
        assertThat(of("关于活动的通知\n" + from + "\n").text(Set.of()).get(1)).isEqualTo(to);
    }

    @Test
    void aLeapDayThatIsNoMoreBecomesTheDayBefore() {
        var read = CompiledTexts.read("关于活动的通知\n各市科协：\n2024年2月29日前报送。\n");
        var next = NextYear.of(List.of("关于活动的通知", "各市科协：", "2024年2月29日前报送。"), read, 2024);
        assertThat(next.text(Set.of()).getLast()).isEqualTo("2025年2月28日前报送。");
    }

    @Test
    void daysOffAreNamedAndNotMoved() {
        var next = of("关于活动的通知\n6月30日前报送，7月1日、7月2日汇总。\n");
        assertThat(next.text(Set.of()).get(1)).isEqualTo("6月30日前报送，7月1日、7月2日汇总。");
        assertThat(next.daysOff(WorkingDays.WEEKENDS_ONLY))
                .containsExactly(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 7, 2));
    }

    @Test
    void otherWordsOfTheYearMoveTheSameWay() {
        var next = of("关于活动的通知\n");
        assertThat(next.moved("启动2022年推选，迎接第六个科技工作者日")).isEqualTo("启动2023年推选，迎接第七个科技工作者日");
        assertThat(next.moved().stream().map(Moved::kind)).doesNotContain(Kind.DAY);
    }

    private static NextYear of(String text) {
        var lines = text.lines().toList();
        return NextYear.of(lines, CompiledTexts.read(text.length() < 400 ? text + "各市科协：\n" : text), 2022);
    }
}
