package org.xinghe.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xinghe.notice.reader.ReaderTexts.deadlines;
import static org.xinghe.notice.reader.ReaderTexts.read;
import static org.xinghe.notice.reader.ReaderTexts.signedOn;
import static org.xinghe.notice.reader.ReaderTexts.valueOf;
import static org.xinghe.notice.reader.ReaderTexts.withBody;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinghe.notice.reader.ReadNotice.Deadline;

/// Dates and deadlines: each trap of theirs in a text of our own.
class ReaderDatesTests {

    @ParameterizedTest
    @CsvSource({
        "请于6月30日17:00前报送总结。, 6月30日17:00前, 2019-06-30",
        "请于6月30日下午5时前报送总结。, 6月30日下午5时前, 2019-06-30",
        "请于6月30日12点前报送总结。, 6月30日12点前, 2019-06-30",
        "请于6月28日（星期五）下班前报送总结。, 6月28日（星期五）下班前, 2019-06-28",
        "请于6月30日（含）前报送总结。, 6月30日（含）前, 2019-06-30",
        "报名截止时间：6月20日24:00。, 6月20日24:00, 2019-06-20",
        "最迟6月20日报送总结。, 6月20日, 2019-06-20",
        "申报6月20日17时截止。, 6月20日17时截止, 2019-06-20",
        "请于六月三十日前报送总结。, 六月三十日前, 2019-06-30",
        "请于2019-06-30 18:00前报送总结。, 2019-06-30 18:00前, 2019-06-30",
        "请于6月中旬前报送总结。, 6月中旬前, 2019-06-20",
        "请于今年6月底前报送总结。, 今年6月底前, 2019-06-30",
        "请于年底前报送总结。, 年底前, 2019-12-31",
        "请于明年1月10日前报送总结。, 明年1月10日前, 2020-01-10"
    })
    void aDeadlineKeepsItsHourAsWritten(String sentence, String text, LocalDate day) {
        assertThat(deadlines(sentence))
                .extracting(Deadline::text, Deadline::dateISO, Deadline::sureness)
                .containsExactly(tuple(text, day, Sureness.LIKELY));
    }

    @Test
    void theEndOfASpanInWhichToHandInIsADeadlineAndNoPeriod() {
        var notice = withBody("一、活动时间：5月1日至5月20日报名，活动于5月25日至6月5日举行。\n二、征集时间：5月10日-5月31日。");

        assertThat(notice.deadlines())
                .extracting(Deadline::text, Deadline::dateISO)
                .containsExactly(
                        tuple("5月1日至5月20日", LocalDate.of(2019, 5, 20)),
                        tuple("5月10日-5月31日", LocalDate.of(2019, 5, 31)));
        assertThat(valueOf(notice.period()).start()).isEqualTo(LocalDate.of(2019, 5, 25));
        assertThat(valueOf(notice.period()).end()).isEqualTo(LocalDate.of(2019, 6, 5));
    }

    @Test
    void aSpanAndItsOwnLastDayAreOneDeadline() {
        assertThat(deadlines("报名时间为5月1日至5月20日，请于5月20日前完成报名。"))
                .extracting(Deadline::text)
                .containsExactly("5月20日前");
    }

    @Test
    void handingInFromNowOnIsADeadlineAndNoPeriod() {
        var notice = withBody("报名时间：即日起至5月31日。");

        assertThat(notice.deadlines())
                .extracting(Deadline::text, Deadline::dateISO)
                .containsExactly(tuple("即日起至5月31日", LocalDate.of(2019, 5, 31)));
        assertThat(notice.period()).isNull();
    }

    @Test
    void aPeriodFromNowOnIsAsked() {
        assertThat(withBody("二、活动时间\n即日起至6月10日\n三、其他").doubts())
                .extracting(Doubt::kind, Doubt::text)
                .containsExactly(tuple(Doubt.Kind.FROM_NOW_ON, "即日起至6月10日"));
    }

    @ParameterizedTest
    @CsvSource({
        "活动结束后三日内报送小结。, 活动结束后三日内",
        "活动开始前报送方案。, 活动开始前",
        "活动结束后的10个工作日内报送总结。, 活动结束后的10个工作日内",
        "收到本通知后5日内反馈回执。, 收到本通知后5日内",
        "自印发之日起10日内转发。, 自印发之日起10日内",
        "每月5日前报送进展。, 每月5日前",
        "会议结束一周内报送纪要。, 会议结束一周内"
    })
    void whatHangsOnSomethingElseHasNoDateAndIsAsked(String sentence, String text) {
        var notice = withBody(sentence);

        assertThat(notice.deadlines())
                .extracting(Deadline::text, Deadline::dateISO)
                .containsExactly(tuple(text, null));
        assertThat(notice.doubts())
                .extracting(Doubt::kind, Doubt::text)
                .containsExactly(tuple(Doubt.Kind.DEADLINE_RELATIVE, text));
    }

    @ParameterizedTest
    @CsvSource({"于615日前报送。, 615日前, 月", "于 2009911日前报送。, 2009911日前, 年、月", "于6月15前报送。, 6月15前, 日"})
    void aDateThatLostItsSignsSaysWhichAndIsNotGuessed(String sentence, String text, String lost) {
        var notice = withBody(sentence);

        assertThat(notice.deadlines())
                .extracting(Deadline::text, Deadline::dateISO, Deadline::sureness)
                .containsExactly(tuple(text, null, Sureness.DOUBTFUL));
        assertThat(notice.doubts())
                .containsExactly(new Doubt(
                        Doubt.Kind.DATE_DAMAGED,
                        text,
                        lost,
                        notice.deadlines().getFirst().place()));
    }

    @Test
    void aDamagedDateInRunningTextIsAskedAndAnyOtherNumberOfDaysIsNot() {
        assertThat(withBody("定于530日举办活动，公示100日，倒计时120日内完成。").doubts())
                .extracting(Doubt::text)
                .containsExactly("530日");
    }

    @ParameterizedTest
    @CsvSource({"2019512", "2019年59日", "二〇一 年五月九日"})
    void aDamagedSignatureStillNamesTheIssuerAndGivesNoDate(String date) {
        var notice = signedOn(date, "请认真组织。");

        assertThat(notice.issueDate()).isNull();
        assertThat(notice.issuers()).extracting(Fact::value).containsExactly("样例省科学技术协会");
        assertThat(notice.doubts())
                .extracting(Doubt::kind, Doubt::text)
                .containsExactly(tuple(Doubt.Kind.DATE_DAMAGED, date));
    }

    @Test
    void aDayThatNoCalendarHasIsAsked() {
        assertThat(withBody("请于2月30日前报送。").doubts())
                .extracting(Doubt::kind, Doubt::text)
                .containsExactly(tuple(Doubt.Kind.DATE_IMPOSSIBLE, "2月30日前"));
    }

    @Test
    void aDayOfTheWeekThatIsNotTheDatesIsAsked() {
        var notice = withBody("请于6月5日（星期一）前报送。");

        assertThat(notice.deadlines()).extracting(Deadline::sureness).containsExactly(Sureness.DOUBTFUL);
        assertThat(notice.doubts())
                .extracting(Doubt::kind, Doubt::about)
                .containsExactly(tuple(Doubt.Kind.WEEKDAY_DIFFERS, "星期三"));
    }

    @Test
    void aSpringDayInAnAutumnNoticeIsNextYearsAndIsLookedAt() {
        var notice = signedOn("2019年12月20日", "请于1月10日前报送总结。");

        assertThat(notice.deadlines()).extracting(Deadline::dateISO).containsExactly(LocalDate.of(2020, 1, 10));
        assertThat(notice.doubts())
                .extracting(Doubt::kind, Doubt::about)
                .containsExactly(tuple(Doubt.Kind.YEAR_TURNED, "2020"));
    }

    @Test
    void aDeadlineBeforeTheSignatureIsAsked() {
        assertThat(withBody("请于2018年6月10日前报送。").doubts())
                .extracting(Doubt::kind, Doubt::about)
                .containsExactly(tuple(Doubt.Kind.DEADLINE_PAST, "2019-05-09"));
    }

    @Test
    void daysOfThePageAreNeverTheDayOfTheSignature() {
        var notice = read("""
                关于开展样例活动的通知
                发布时间：2019-06-01 10:22
                01.06.2019
                【日期:2019-06-01】
                各有关单位：
                请认真组织，报送总结。
                样例省科学技术协会
                2019年5月9日
                2019.06.02
                """);

        assertThat(valueOf(notice.issueDate())).isEqualTo(LocalDate.of(2019, 5, 9));
        assertThat(read("关于开展样例活动的通知\n发布时间：2019-06-01 10:22\n各有关单位：\n请认真组织。\n样例省科学技术协会\n2019-06-02")
                        .issueDate())
                .isNull();
    }

    @Test
    void theHourOfAMeetingDoesNotSplitItsDay() {
        assertThat(valueOf(
                        withBody("一、活动时间\n5月20日（星期一）下午14:30-16:30。\n二、地点\n科技馆").period()))
                .isEqualTo(new ReadNotice.ReadPeriod("5月20日", LocalDate.of(2019, 5, 20), LocalDate.of(2019, 5, 20)));
    }
}
