package org.xinghe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.UnitFigures;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.report.FigureDifference.Kind;
import org.xinghe.report.ReportOutcome.Done;
import org.xinghe.report.ReportOutcome.Reason;
import org.xinghe.report.ReportOutcome.Refused;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ReportsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);
    private static final LocalDateTime LAST_SECOND = LocalDateTime.of(2022, 6, 30, 23, 59, 59);
    private static final LocalDate TENTH = LocalDate.of(2022, 7, 10);

    private final Reports reports;
    private final ReportQueues queues;
    private final UnitReports unitReports;
    private final Activities activities;
    private final Duties duties;
    private final JdbcClient jdbc;
    private final MovedClock clock;
    private final Province province;
    private CampaignId campaign;

    ReportsTests(
            ApplicationContext beans,
            Reports reports,
            ReportQueues queues,
            UnitReports unitReports,
            Activities activities,
            Duties duties,
            JdbcClient jdbc,
            MovedClock clock) {
        this.reports = reports;
        this.queues = queues;
        this.unitReports = unitReports;
        this.activities = activities;
        this.duties = duties;
        this.jdbc = jdbc;
        this.clock = clock;
        clock.moveTo(LocalDateTime.of(2022, 5, 17, 9, 0));
        province = Province.in(beans);
        campaign = CampaignId.fresh();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Moved {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }
    }

    @BeforeEach
    void anotherCampaignThatIsInItsLastDays() {
        clock.moveTo(LocalDateTime.of(2022, 5, 17, 9, 0));
        campaign = province.releasedCampaign("晋科协报〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
        clock.moveTo(LocalDateTime.of(2022, 6, 20, 9, 0));
    }

    @Test
    void aReportArrivesWrittenFromTheUnitsOwnRecords() {
        held("taiyuan", "量子科普报告会", 120, CountingMethod.TICKETS);
        held("taiyuan", "弘扬科学家精神座谈会", 80, CountingMethod.ESTIMATE);
        held("datong", "别市的活动", 9000, CountingMethod.TICKETS);
        var id = open("taiyuan", "太原市科学技术协会");

        var report = seen("taiyuan", id);
        assertThat(report.text().summary())
                .startsWith("太原市科学技术协会按照")
                .contains("组织开展活动2项、2场次，其中已登记活动记录2项；现场参与200人次（凭票统计120人次，估算80人次）；参与科技工作者12人次；志愿者服务8人次。")
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
        assertThat(open("taiyuan.leader", "太原市科学技术协会")).isEqualTo(id);
    }

    @Test
    void ourSentenceOfFiguresFollowsTheRecordsAndTheUnitsWordsStay() {
        held("taiyuan", "报告会", 120, CountingMethod.TICKETS);
        var id = open("taiyuan", "太原市科学技术协会");
        var before = seen("taiyuan", id);
        write("taiyuan", id, before.text().summary() + "\n\n我们自己写的一句：120人次。");
        held("taiyuan", "第二场", 30, CountingMethod.TICKETS);

        assertThat(seen("taiyuan", id).text().summary())
                .contains("活动2项、2场次", "现场参与150人次（凭票统计）", "我们自己写的一句：120人次。")
                .doesNotContain("活动1项");
    }

    @Test
    void theLastSecondOfTheDayIsInTimeAndTheFirstOfTheNextIsLate() {
        var timely = open("taiyuan", "太原市科学技术协会");
        var late = open("datong", "大同市科学技术协会");
        clock.moveTo(LAST_SECOND);
        send("taiyuan.leader", timely);
        clock.moveTo(LAST_SECOND.plusSeconds(2));
        send("datong.leader", late);
        clock.moveTo(LAST_SECOND.plusDays(20));
        accept("officer", timely);
        accept("officer", late);

        assertThat(seen("officer", timely).isLate()).isFalse();
        assertThat(seen("officer", late).isLate()).isTrue();
        assertThat(owed("太原市科学技术协会").state()).isEqualTo(DutyState.DONE);
        assertThat(owed("太原市科学技术协会").doneAt()).isEqualTo(CampaignTime.instantOf(LAST_SECOND));
        assertThat(owed("大同市科学技术协会").state()).isEqualTo(DutyState.DONE_LATE);
        assertThat(unitReports.accepted(campaign))
                .extracting(AcceptedReport::late)
                .containsExactly(false, true);
    }

    @Test
    void anExtensionOfOneUnitMovesItsDayAlone() {
        var extended = open("taiyuan", "太原市科学技术协会");
        var other = open("datong", "大同市科学技术协会");
        province.as("officer", () -> {
            duties.extend(duties.reportDutyOf(campaign).orElseThrow(), unit("太原市科学技术协会"), TENTH, "疫情影响");
            return true;
        });
        clock.moveTo(LocalDateTime.of(2022, 7, 10, 20, 0));
        send("taiyuan.leader", extended);
        send("datong.leader", other);

        var report = seen("taiyuan", extended);
        assertThat(report.dueOn()).isEqualTo(TENTH);
        assertThat(report.extensionReason()).isEqualTo("疫情影响");
        assertThat(report.isLate()).isFalse();
        assertThat(seen("datong", other).isLate()).isTrue();
    }

    @Test
    void whatComesBackIsSentAgainAndEveryVersionStays() {
        var id = open("taiyuan", "太原市科学技术协会");
        write("taiyuan", id, "第一稿");
        send("taiyuan.leader", id);
        assertThat(province.as("officer", () -> reports.sendBack(id, " ")))
                .isEqualTo(new Refused(id, List.of(Reason.REASONS_MISSING)));
        assertThat(province.as("officer", () -> reports.sendBack(id, "请补充典型经验", TENTH)))
                .isEqualTo(new Done(id, ReportState.RETURNED));
        assertThat(owed("太原市科学技术协会").state()).isEqualTo(DutyState.STARTED);
        assertThat(seen("taiyuan", id).reasons()).isEqualTo("请补充典型经验");
        write("taiyuan", id, "第二稿");
        assertThat(seen("officer.department", id).text().summary()).isEqualTo("第一稿");
        clock.moveTo(LocalDateTime.of(2022, 7, 9, 9, 0));
        send("taiyuan.leader", id);
        accept("officer", id);

        var report = seen("officer", id);
        assertThat(report.versions()).extracting(SentVersion::number).containsExactly(1, 2);
        assertThat(report.versions())
                .extracting(version -> version.content().text().summary())
                .containsExactly("第一稿", "第二稿");
        assertThat(report.versions().getFirst().verdicts())
                .extracting(SentVersion.Verdict::reasons)
                .containsExactly("请补充典型经验");
        assertThat(report.isLate()).isFalse();
        assertThat(owed("太原市科学技术协会").state()).isEqualTo(DutyState.DONE);
        assertThatThrownBy(() -> jdbc.sql("update report.sending set content = '{}' where report = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("What was sent stays as it was");
    }

    @Test
    void sendingTwiceIsSendingOnceAndAcceptingTwiceIsAcceptingOnce() {
        var id = open("taiyuan", "太原市科学技术协会");
        send("taiyuan.leader", id);
        send("taiyuan.leader", id);
        accept("officer", id);
        accept("officer", id);
        var report = seen("taiyuan", id);
        assertThat(report.versions()).hasSize(1);
        assertThat(report.versions().getFirst().verdicts()).hasSize(1);
    }

    @Test
    void theLeaderSendsAndWhereThereIsNoneTheCoordinatorDoes() {
        var withLeader = open("taiyuan", "太原市科学技术协会");
        assertThat(province.as("taiyuan", () -> reports.send(withLeader)))
                .isEqualTo(new Refused(withLeader, List.of(Reason.NOT_YOURS_TO_SEND)));
        assertThat(province.as("taiyuan", () -> reports.submit(withLeader)))
                .isEqualTo(new Done(withLeader, ReportState.SUBMITTED));
        assertThat(province.as("taiyuan.leader", () -> reports.handBack(withLeader, "再写具体些")))
                .isEqualTo(new Done(withLeader, ReportState.DRAFT));
        assertThat(seen("taiyuan", withLeader).reasons()).isEqualTo("再写具体些");
        send("enterprise", open("enterprise", "晋星制造科学技术协会"));
    }

    @Test
    void aCityAssociationReportsToOneOfficeAndABureauToTheOther() {
        var association = open("taiyuan", "太原市科学技术协会");
        var bureau = open("taiyuan.bureau", "太原市科学技术局");
        send("taiyuan.leader", association);
        send("taiyuan.bureau", bureau);

        assertThat(seen("taiyuan", association).office()).isEqualTo(province.office("山西省科协宣传调研部"));
        assertThat(seen("taiyuan.bureau", bureau).office()).isEqualTo(province.office("山西省科技厅人才处"));
        assertThat(waitingFor("officer")).containsExactly(association);
        assertThat(waitingFor("officer.department")).containsExactly(bureau);
        assertThat(province.as("officer.department", () -> queues.of(campaign)))
                .as("both issuers see the whole")
                .hasSize(province.as("officer", () -> queues.of(campaign)).size())
                .extracting(QueueLine::report)
                .contains(association, bureau);
        assertThat(province.as("officer", () -> reports.accept(bureau)))
                .isEqualTo(new Refused(bureau, List.of(Reason.NOT_YOURS_TO_JUDGE)));
        assertThat(province.as("taiyuan", () -> queues.of(campaign))).isEmpty();
    }

    @Test
    void forAStrangerTheReportDoesNotExist() {
        var id = open("taiyuan", "太原市科学技术协会");
        send("taiyuan.leader", id);
        for (var stranger : List.of("datong", "datong.leader", "taiyuan.bureau", "society")) {
            assertThatThrownBy(() -> seen(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> send(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accept(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> write(stranger, id, "别人的话")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> open(stranger, "太原市科学技术协会")).isInstanceOf(NotFound.class);
        }
        var draft = open("datong.bureau", "大同市科学技术局");
        assertThatThrownBy(() -> seen("officer", draft))
                .as("an office reads what was sent, not what is being written")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> province.as("officer", () -> reports.change(id, 1, words("上级代写"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondOfTwoWritersIsStoppedAndSoIsTheLeaderWhoSawAnotherText() {
        var id = open("taiyuan", "太原市科学技术协会");
        var version = seen("taiyuan", id).version();
        province.as("taiyuan", () -> reports.change(id, version, words("先写的")));
        assertThatThrownBy(() -> province.as("taiyuan.leader", () -> reports.change(id, version, words("后写的"))))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> province.as("taiyuan.leader", () -> reports.send(id, version)))
                .isInstanceOf(EditConflict.class);
        assertThat(seen("taiyuan", id).text().summary()).isEqualTo("先写的");
    }

    @Test
    void aRecordChangedAfterTheSendingMarksTheReportOutdated() {
        var activity = held("taiyuan", "报告会", 120, CountingMethod.TICKETS);
        held("taiyuan", "没有变的活动", 10, CountingMethod.ESTIMATE);
        var id = open("taiyuan", "太原市科学技术协会");
        send("taiyuan.leader", id);
        accept("officer", id);
        assertThat(seen("officer", id).isOutdated()).isFalse();

        record("taiyuan", activity, 150, CountingMethod.TICKETS);

        var report = seen("officer", id);
        assertThat(report.outdated())
                .containsExactly(new FigureDifference(Kind.PERSON_TIMES, CountingMethod.TICKETS, 120, 150));
        assertThat(report.versions().getLast().content().figures().changedRows(report.live()))
                .containsExactly("报告会");
        assertThat(report.versions().getLast().content().figures().sums().personTimes())
                .as("what was sent stays")
                .isEqualTo(Map.of("TICKETS", 120L, "ESTIMATE", 10L));
        assertThat(unitReports.accepted(campaign).getFirst().outdated()).isEqualTo(report.outdated());
        assertThat(province.as("officer", () -> queues.of(campaign)).stream()
                        .filter(QueueLine::outdated)
                        .map(QueueLine::report))
                .containsExactly(id);
    }

    @Test
    void theFiguresAreTheRowsAddedUpByHand() {
        held("taiyuan", "甲", 120, CountingMethod.TICKETS);
        held("taiyuan", "乙", 80, CountingMethod.TICKETS);
        held("taiyuan", "丙", 5000, null);
        var figures = seen("taiyuan", open("taiyuan", "太原市科学技术协会")).live();
        var byHand = figures.rows().stream()
                .filter(row -> row.onSiteMethod() != null)
                .mapToLong(row -> java.util.Objects.requireNonNull(row.onSite()))
                .sum();
        assertThat(byHand).isEqualTo(200);
        assertThat(figures.sums().allPersonTimes()).isEqualTo(byHand);
        assertThat(figures.sums().activities()).isEqualTo(figures.rows().size());
        assertThat(figures.sums().withoutMethod()).isEqualTo(1);
    }

    @Test
    void completenessIsCountedFromTheReportsAndNeverMoreThanAll() {
        send("taiyuan.leader", open("taiyuan", "太原市科学技术协会"));
        var accepted = open("datong", "大同市科学技术协会");
        send("datong.leader", accepted);
        accept("officer", accepted);
        var cities = unitReports.completeness(campaign).stream()
                .filter(each -> each.kind() == org.xinghe.organisation.UnitKind.CITY_ASSOCIATION)
                .toList();
        assertThat(cities)
                .containsExactly(new Completeness(
                        org.xinghe.organisation.UnitKind.CITY_ASSOCIATION, province.office("山西省科协宣传调研部"), 6, 2, 1, 0));
        clock.moveTo(LAST_SECOND.plusSeconds(1));
        assertThat(unitReports.completeness(campaign))
                .allSatisfy(each -> assertThat(each.percent()).isBetween(0, 100))
                .filteredOn(each -> each.kind() == org.xinghe.organisation.UnitKind.CITY_ASSOCIATION)
                .extracting(Completeness::late)
                .containsExactly(4);
    }

    private ReportId open(String who, String unit) {
        return province.as(who, () -> reports.open(campaign, unit(unit)));
    }

    private ReportDetails seen(String who, ReportId id) {
        return province.as(who, () -> reports.require(id));
    }

    private void send(String who, ReportId id) {
        assertThat(province.as(who, () -> reports.send(id))).isEqualTo(new Done(id, ReportState.SENT));
    }

    private void accept(String who, ReportId id) {
        assertThat(province.as(who, () -> reports.accept(id))).isEqualTo(new Done(id, ReportState.ACCEPTED));
    }

    private void write(String who, ReportId id, String summary) {
        province.as(who, () -> reports.change(id, reports.require(id).version(), words(summary)));
    }

    private List<ReportId> waitingFor(String officer) {
        return province.as(officer, () -> queues.of(campaign)).stream()
                .filter(line -> line.mine() && line.isWaiting())
                .map(line -> java.util.Objects.requireNonNull(line.report()))
                .toList();
    }

    private OwedDuty owed(String unit) {
        return duties.owedBy(duties.reportDutyOf(campaign).orElseThrow(), unit(unit))
                .orElseThrow();
    }

    private UnitId unit(String name) {
        return province.unit(name);
    }

    private static WriteReport words(String summary) {
        return new WriteReport(
                summary, List.of("一条亮点"), List.of(new Experience("经验", "难处", "办法", "结果")), List.of("一条建议"), List.of());
    }

    private ActivityId held(String coordinator, String title, int onSite, @Nullable CountingMethod method) {
        var unit = unit(coordinator.equals("datong") ? "大同市科学技术协会" : "太原市科学技术协会");
        var morning = LocalDateTime.of(2022, 5, 30, 9, 0);
        var session = new PlannedSession(
                morning, morning.plusHours(2), "科技馆报告厅", RegionCode.of("140100"), "样例路1号", null, 200);
        var id = province.as(
                coordinator,
                () -> activities.plan(new PlanActivity(
                        unit,
                        campaign,
                        null,
                        null,
                        title,
                        "一场活动",
                        Mode.OFFLINE,
                        "公众",
                        "李晓",
                        "0351-0000000",
                        List.of(session),
                        null)));
        province.as(coordinator + ".leader", () -> activities.approve(id));
        record(coordinator, id, onSite, method);
        return id;
    }

    private void record(String who, ActivityId id, int onSite, @Nullable CountingMethod method) {
        province.as(
                who,
                () -> activities.record(
                        id, new RecordActivity(onSite, method, null, null, 6, 4, "反响热烈。", List.of(), List.of())));
    }
}
