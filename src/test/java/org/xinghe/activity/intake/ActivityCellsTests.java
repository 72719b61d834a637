package org.xinghe.activity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinghe.activity.intake.RowRemark.Kind;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.SheetRow;

/// How the cells of old sheets are understood.
class ActivityCellsTests {

    private final SheetDays days = new SheetDays(2022);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2022-05-30,                    2022-05-30, 2022-05-30, -,     -
            2022/5/30,                     2022-05-30, 2022-05-30, -,     -
            2022.5.30,                     2022-05-30, 2022-05-30, -,     -
            2022年5月30日,                  2022-05-30, 2022-05-30, -,     -
            2022 年 5 月 30 日,             2022-05-30, 2022-05-30, -,     -
            5.30,                          2022-05-30, 2022-05-30, -,     -
            5月30日,                       2022-05-30, 2022-05-30, -,     -
            5月30号,                       2022-05-30, 2022-05-30, -,     -
            20220530,                      2022-05-30, 2022-05-30, -,     -
            44711,                         2022-05-30, 2022-05-30, -,     -
            5月28日-30日,                  2022-05-28, 2022-05-30, -,     -
            5月28-30日,                    2022-05-28, 2022-05-30, -,     -
            5.28-5.30,                     2022-05-28, 2022-05-30, -,     -
            5月28日至6月1日,               2022-05-28, 2022-06-01, -,     -
            2022年5月28日—2022年6月1日,    2022-05-28, 2022-06-01, -,     -
            二〇二二年五月三十日,           2022-05-30, 2022-05-30, -,     -
            二〇二二年五月二十一日,         2022-05-21, 2022-05-21, -,     -
            ２０２２年５月３０日,           2022-05-30, 2022-05-30, -,     -
            2022-05-30 09:00,              2022-05-30, 2022-05-30, 09:00, -
            5月30日上午9:00,               2022-05-30, 2022-05-30, 09:00, -
            5月30日上午9：00,              2022-05-30, 2022-05-30, 09:00, -
            5月30日下午3点半,              2022-05-30, 2022-05-30, 15:30, -
            5月30日14时,                   2022-05-30, 2022-05-30, 14:00, -
            5月30日 9:00-11:30,            2022-05-30, 2022-05-30, 09:00, 11:30
            5月30日（周一）上午9:00-11:00, 2022-05-30, 2022-05-30, 09:00, 11:00
            5月30日 星期一,                2022-05-30, 2022-05-30, -,     -
            """)
    void daysAreReadAsUnitsWriteThem(
            String written, LocalDate from, LocalDate until, @Nullable LocalTime starts, @Nullable LocalTime ends) {
        assertThat(days.read(written)).contains(new SheetSpan(from, until, starts, ends));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"待定", "五月底", "2022年5月", "5月32日", "2022-02-30", "13.45", "300", "99999", "5月30日25:00", "5月28日左右"})
    void whatIsNoDayForSureIsNotGuessed(String written) {
        assertThat(days.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"120,120", "'1,200',1200", "１２０人,120", "86人次,86", "1.2万,12000", "3万人次,30000", "0,0", "120.0,120"})
    void countsAreReadAsPeopleWriteThem(String written, int number) {
        assertThat(SheetCounts.of(written)).isEqualTo(new SheetCounts.Read(number));
    }

    @ParameterizedTest
    @CsvSource({
        "约120,NUMBER_ROUGH",
        "120余人,NUMBER_ROUGH",
        "近千人120,NUMBER_ROUGH",
        "200左右,NUMBER_ROUGH",
        "300多人,NUMBER_ROUGH",
        "-5,NUMBER_NEGATIVE",
        "－5人,NUMBER_NEGATIVE",
        "很多,NUMBER_UNREADABLE",
        "12.5,NUMBER_UNREADABLE",
        "#REF!,NUMBER_UNREADABLE"
    })
    void whatWasNotCountedIsNoCount(String written, Kind kind) {
        assertThat(SheetCounts.of(written)).isEqualTo(new SheetCounts.Faulty(kind));
    }

    @Test
    void theHeadIsFoundBelowATitleAndALineThatSaysWhoFillsItIn() {
        var head = head(
                row(1, "2022年科技工作者日活动统计表", "2022年科技工作者日活动统计表", "2022年科技工作者日活动统计表"),
                row(2, "填报单位：太原市科协", "", "填报日期：2022年6月1日"),
                row(3, "活动名称", "举办时间", "参与人数"),
                row(4, "讲座", "5.30", "80"));

        assertThat(head.line().number()).isEqualTo(3);
        assertThat(head.rows()).hasSize(1);
        assertThat(head.proposed())
                .containsExactly(
                        Optional.of(SheetField.TITLE), Optional.of(SheetField.DAY), Optional.of(SheetField.ON_SITE));
    }

    @Test
    void aHeadOfTwoLinesIsReadAsOne() {
        var head = head(
                row(1, "序号", "主题", "时间", "参加人数", "参加人数", "联系人"),
                row(2, "序号", "主题", "时间", "线下", "线上", "联系人"),
                row(3, "1", "讲座", "5.30", "80", "1200", "李晓"));

        assertThat(head.rows()).hasSize(1);
        assertThat(head.names()).containsExactly("序号", "主题", "时间", "参加人数线下", "参加人数线上", "联系人");
        assertThat(head.proposed())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(SheetField.TITLE),
                        Optional.of(SheetField.DAY),
                        Optional.of(SheetField.ON_SITE),
                        Optional.of(SheetField.ONLINE),
                        Optional.of(SheetField.CONTACT));
    }

    @Test
    void titlesMeanTheSameHoweverTheyAreSpacedOrExplained() {
        assertThat(Arrays.stream(new String[] {"活动名称", " 活 动 名 称 ", "主题：", "活动名称（必填）", "1.活动名称"})
                        .map(SheetField::named))
                .containsOnly(Optional.of(SheetField.TITLE));
        assertThat(SheetField.named("预算（元）")).isEmpty();
    }

    @Test
    void sheetsWithTheSameColumnsHaveTheSameSignature() {
        var one = head(row(1, "活动名称", "时间"), row(2, "讲座", "5.30"));
        var spaced = head(row(4, "活动 名称", "时间："), row(5, "论坛", "5.31"));
        var other = head(row(1, "时间", "活动名称"), row(2, "5.30", "讲座"));
        assertThat(one.signature()).isEqualTo(spaced.signature()).isNotEqualTo(other.signature());
    }

    @Test
    void aSheetWithoutNamedColumnsHasNoHead() {
        assertThat(SheetHead.of(read(row(1, "甲", "乙"), row(2, "丙", "丁")))).isEmpty();
    }

    private static SheetHead head(SheetRow... rows) {
        return SheetHead.of(read(rows)).orElseThrow();
    }

    private static SheetOutcome.Read read(SheetRow... rows) {
        return new SheetOutcome.Read(
                "表",
                rows[0],
                IntStream.range(1, rows.length).mapToObj(at -> rows[at]).toList());
    }

    private static SheetRow row(int number, String... cells) {
        return new SheetRow(number, List.of(cells), Set.of());
    }
}
