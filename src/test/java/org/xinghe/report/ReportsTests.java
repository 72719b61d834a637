package org.xinghe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xinghe.report.LastDays.TENTH;
import static org.xinghe.report.LastDays.words;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.DutyState;
import org.xinghe.report.ReportOutcome.Done;
import org.xinghe.report.ReportOutcome.Reason;
import org.xinghe.report.ReportOutcome.Refused;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.MovedClock;

/// Who writes, sends, returns and accepts a report.
@ApplicationModuleTest(module = "report", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class ReportsTests {

    private final Reports reports;
    private final ReportQueues queues;
    private final JdbcClient jdbc;
    private final LastDays days;

    ReportsTests(ApplicationContext beans, Reports reports, ReportQueues queues, JdbcClient jdbc) {
        this.reports = reports;
        this.queues = queues;
        this.jdbc = jdbc;
        this.days = new LastDays(beans);
    }

    @BeforeEach
    void anotherCampaignThatIsInItsLastDays() {
        days.begin();
    }

    @Test
    void whatComesBackIsSentAgainAndEveryVersionStays() {
        var id = days.open("taiyuan", "太原市科学技术协会");
        days.write("taiyuan", id, "第一稿");
        days.send("taiyuan.leader", id);
        assertThat(days.province.as("officer", () -> reports.sendBack(id, " ")))
                .isEqualTo(new Refused(id, List.of(Reason.REASONS_MISSING)));
        assertThat(days.province.as("officer", () -> reports.sendBack(id, "请补充典型经验", TENTH)))
                .isEqualTo(new Done(id, ReportState.RETURNED));
        assertThat(days.owed("太原市科学技术协会").state()).isEqualTo(DutyState.STARTED);
        assertThat(days.seen("taiyuan", id).reasons()).isEqualTo("请补充典型经验");
        days.write("taiyuan", id, "第二稿");
        assertThat(days.seen("officer.department", id).text().summary()).isEqualTo("第一稿");
        days.clock.moveTo(LocalDateTime.of(2022, 7, 9, 9, 0));
        days.send("taiyuan.leader", id);
        days.accept("officer", id);

        var report = days.seen("officer", id);
        assertThat(report.versions()).extracting(SentVersion::number).containsExactly(1, 2);
        assertThat(report.versions())
                .extracting(version -> version.content().text().summary())
                .containsExactly("第一稿", "第二稿");
        assertThat(report.versions().getFirst().verdicts())
                .extracting(SentVersion.Verdict::reasons)
                .containsExactly("请补充典型经验");
        assertThat(report.isLate()).isFalse();
        assertThat(days.owed("太原市科学技术协会").state()).isEqualTo(DutyState.DONE);
        assertThatThrownBy(() -> jdbc.sql("update report.sending set content = '{}' where report = :id")
                        .param("id", id.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("What was sent stays as it was");
    }

    @Test
    void sendingTwiceIsSendingOnceAndAcceptingTwiceIsAcceptingOnce() {
        var id = days.open("taiyuan", "太原市科学技术协会");
        days.send("taiyuan.leader", id);
        days.send("taiyuan.leader", id);
        days.accept("officer", id);
        days.accept("officer", id);
        var report = days.seen("taiyuan", id);
        assertThat(report.versions()).hasSize(1);
        assertThat(report.versions().getFirst().verdicts()).hasSize(1);
    }

    @Test
    void theLeaderSendsAndWhereThereIsNoneTheCoordinatorDoes() {
        var withLeader = days.open("taiyuan", "太原市科学技术协会");
        assertThat(days.province.as("taiyuan", () -> reports.send(withLeader)))
                .isEqualTo(new Refused(withLeader, List.of(Reason.NOT_YOURS_TO_SEND)));
        assertThat(days.province.as("taiyuan", () -> reports.submit(withLeader)))
                .isEqualTo(new Done(withLeader, ReportState.SUBMITTED));
        assertThat(days.province.as("taiyuan.leader", () -> reports.handBack(withLeader, "再写具体些")))
                .isEqualTo(new Done(withLeader, ReportState.DRAFT));
        assertThat(days.seen("taiyuan", withLeader).reasons()).isEqualTo("再写具体些");
        days.send("enterprise", days.open("enterprise", "晋星制造科学技术协会"));
    }

    @Test
    void aCityAssociationReportsToOneOfficeAndABureauToTheOther() {
        var association = days.open("taiyuan", "太原市科学技术协会");
        var bureau = days.open("taiyuan.bureau", "太原市科学技术局");
        days.send("taiyuan.leader", association);
        days.send("taiyuan.bureau", bureau);

        assertThat(days.seen("taiyuan", association).office()).isEqualTo(days.province.office("山西省科协宣传调研部"));
        assertThat(days.seen("taiyuan.bureau", bureau).office()).isEqualTo(days.province.office("山西省科技厅人才处"));
        assertThat(waitingFor("officer")).containsExactly(association);
        assertThat(waitingFor("officer.department")).containsExactly(bureau);
        assertThat(days.province.as("officer.department", () -> queues.of(days.campaign)))
                .as("both issuers see the whole")
                .hasSize(days.province
                        .as("officer", () -> queues.of(days.campaign))
                        .size())
                .extracting(QueueLine::report)
                .contains(association, bureau);
        assertThat(days.province.as("officer", () -> reports.accept(bureau)))
                .isEqualTo(new Refused(bureau, List.of(Reason.NOT_YOURS_TO_JUDGE)));
        assertThat(days.province.as("taiyuan", () -> queues.of(days.campaign))).isEmpty();
    }

    @Test
    void forAStrangerTheReportDoesNotExist() {
        var id = days.open("taiyuan", "太原市科学技术协会");
        days.send("taiyuan.leader", id);
        for (var stranger : List.of("datong", "datong.leader", "taiyuan.bureau", "society")) {
            assertThatThrownBy(() -> days.seen(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> days.send(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> days.accept(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> days.write(stranger, id, "别人的话")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> days.open(stranger, "太原市科学技术协会")).isInstanceOf(NotFound.class);
        }
        var draft = days.open("datong.bureau", "大同市科学技术局");
        assertThatThrownBy(() -> days.seen("officer", draft))
                .as("an office reads what was sent, not what is being written")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> days.province.as("officer", () -> reports.change(id, 1, words("上级代写"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondOfTwoWritersIsStoppedAndSoIsTheLeaderWhoSawAnotherText() {
        var id = days.open("taiyuan", "太原市科学技术协会");
        var version = days.seen("taiyuan", id).version();
        days.province.as("taiyuan", () -> reports.change(id, version, words("先写的")));
        assertThatThrownBy(() -> days.province.as("taiyuan.leader", () -> reports.change(id, version, words("后写的"))))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> days.province.as("taiyuan.leader", () -> reports.send(id, version)))
                .isInstanceOf(EditConflict.class);
        assertThat(days.seen("taiyuan", id).text().summary()).isEqualTo("先写的");
    }

    private List<ReportId> waitingFor(String officer) {
        return days.province.as(officer, () -> queues.of(days.campaign)).stream()
                .filter(line -> line.mine() && line.isWaiting())
                .map(line -> Objects.requireNonNull(line.report()))
                .toList();
    }
}
