package org.xinghe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.UnitFigures;
import org.xinghe.report.FigureDifference.Kind;
import org.xinghe.testing.MovedClock;

/// The figures of a report are those of the records, until it is sent.
@ApplicationModuleTest(module = "report", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class LiveFiguresTests {

    private final ReportQueues queues;
    private final UnitReports unitReports;
    private final LastDays days;

    LiveFiguresTests(ApplicationContext beans, ReportQueues queues, UnitReports unitReports) {
        this.queues = queues;
        this.unitReports = unitReports;
        this.days = new LastDays(beans);
    }

    @BeforeEach
    void anotherCampaignThatIsInItsLastDays() {
        days.begin();
    }

    @Test
    void aReportArrivesWrittenFromTheUnitsOwnRecords() {
        days.held("taiyuan", "量子科普报告会", 120, CountingMethod.TICKETS);
        days.held("taiyuan", "弘扬科学家精神座谈会", 80, CountingMethod.ESTIMATE);
        days.held("datong", "别市的活动", 9000, CountingMethod.TICKETS);
        var id = days.open("taiyuan", "太原市科学技术协会");

        var report = days.seen("taiyuan", id);
        assertThat(report.text().summary())
                .startsWith("太原市科学技术协会按照")
                .contains("组织开展活动2项、2场次，其中已登记活动记录2项；现场参与凭票统计120人次、估算80人次；参与科技工作者12人次；志愿者服务8人次。")
                .doesNotContain("9000");
        assertThat(report.text().highlights()).containsExactly("“量子科普报告会”：反响热烈。", "“弘扬科学家精神座谈会”：反响热烈。");
        assertThat(report.live().sums())
                .isEqualTo(new UnitFigures(2, 2, 2, Map.of("TICKETS", 120L, "ESTIMATE", 80L), Map.of(), 12, 8, 0, 0));
        assertThat(report.checks())
                .extracting(ReportCheck::kind)
                .containsExactly(
                        ReportCheck.Kind.CASES_EMPTY,
                        ReportCheck.Kind.SUGGESTIONS_EMPTY,
                        ReportCheck.Kind.PICTURES_EMPTY);
        assertThat(days.open("taiyuan.leader", "太原市科学技术协会")).isEqualTo(id);
    }

    @Test
    void ourSentenceOfFiguresFollowsTheRecordsAndTheUnitsWordsStay() {
        days.held("taiyuan", "报告会", 120, CountingMethod.TICKETS);
        var id = days.open("taiyuan", "太原市科学技术协会");
        var before = days.seen("taiyuan", id);
        days.write("taiyuan", id, before.text().summary() + "\n\n我们自己写的一句：120人次。");
        days.held("taiyuan", "第二场", 30, CountingMethod.TICKETS);

        assertThat(days.seen("taiyuan", id).text().summary())
                .contains("活动2项、2场次", "现场参与150人次（凭票统计）", "我们自己写的一句：120人次。")
                .doesNotContain("活动1项");
    }

    @Test
    void aRecordChangedAfterTheSendingMarksTheReportOutdated() {
        var activity = days.held("taiyuan", "报告会", 120, CountingMethod.TICKETS);
        days.held("taiyuan", "没有变的活动", 10, CountingMethod.ESTIMATE);
        var id = days.open("taiyuan", "太原市科学技术协会");
        days.send("taiyuan.leader", id);
        days.accept("officer", id);
        assertThat(days.seen("officer", id).isOutdated()).isFalse();

        days.record("taiyuan", activity, 150, CountingMethod.TICKETS);

        var report = days.seen("officer", id);
        assertThat(report.outdated())
                .containsExactly(new FigureDifference(Kind.PERSON_TIMES, CountingMethod.TICKETS, 120, 150));
        assertThat(report.versions().getLast().content().figures().changedRows(report.live()))
                .containsExactly("报告会");
        assertThat(report.versions().getLast().content().figures().sums().personTimes())
                .as("what was sent stays")
                .isEqualTo(Map.of("TICKETS", 120L, "ESTIMATE", 10L));
        assertThat(unitReports.accepted(days.campaign).getFirst().outdated()).isEqualTo(report.outdated());
        assertThat(days.province.as("officer", () -> queues.of(days.campaign)).stream()
                        .filter(QueueLine::outdated)
                        .map(QueueLine::report))
                .containsExactly(id);
    }

    @Test
    void theFiguresAreTheRowsAddedUpByHand() {
        days.held("taiyuan", "甲", 120, CountingMethod.TICKETS);
        days.held("taiyuan", "乙", 80, CountingMethod.TICKETS);
        days.held("taiyuan", "丙", 5000, null);
        var figures = days.seen("taiyuan", days.open("taiyuan", "太原市科学技术协会")).live();
        var byHand = figures.rows().stream()
                .filter(row -> row.onSiteMethod() != null)
                .mapToLong(row -> Objects.requireNonNull(row.onSite()))
                .sum();
        assertThat(byHand).isEqualTo(200);
        assertThat(figures.sums().allPersonTimes()).isEqualTo(byHand);
        assertThat(figures.sums().activities()).isEqualTo(figures.rows().size());
        assertThat(figures.sums().withoutMethod()).isEqualTo(1);
    }
}
