package org.xinghe.campaign.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.AnswerDuty;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.AnswerState;
import org.xinghe.campaign.BoardFilter;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.Routes;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.ReleaseOutcome.Released;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Period;
import org.xinghe.testing.Amending;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// A supplement goes out: what it changes is changed, and nothing else.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class RevisionsTests {

    private static final LocalDate TENTH_OF_JULY = LocalDate.of(2022, 7, 10);

    private final ApplicationContext beans;
    private final Revisions revisions;
    private final RevisionReach reach;
    private final Duties duties;
    private final Province province;
    private final Amending amending;

    RevisionsTests(ApplicationContext beans, Revisions revisions, RevisionReach reach, Duties duties) {
        this.beans = beans;
        this.revisions = revisions;
        this.reach = reach;
        this.duties = duties;
        bean(MovedClock.class).moveTo(LocalDateTime.of(2022, 6, 1, 9, 0));
        this.province = Province.in(beans);
        this.amending = new Amending(beans, province);
    }

    @BeforeEach
    void theFirstOfJune() {
        bean(MovedClock.class).moveTo(LocalDateTime.of(2022, 6, 1, 9, 0));
    }

    @Test
    void aMovedDayMovesForAllAndALaterExtensionStands() {
        var campaign = released();
        var report = duties.reportDutyOf(campaign).orElseThrow();
        extend(report, "太原市科学技术协会", LocalDate.of(2022, 7, 20));
        extend(report, "大同市科学技术协会", LocalDate.of(2022, 7, 5));
        answer(report, "山西省天文学会");

        amending.release(amending.supplement(campaign, "总结报送时间延长至7月10日。"));

        assertThat(owed(report, "太原市科学技术协会").dueOn()).isEqualTo(LocalDate.of(2022, 7, 20));
        assertThat(owed(report, "太原市科学技术协会").extended()).isTrue();
        assertThat(owed(report, "大同市科学技术协会").dueOn()).isEqualTo(TENTH_OF_JULY);
        assertThat(owed(report, "大同市科学技术协会").extended()).isFalse();
        assertThat(owed(report, "忻州市科学技术局").dueOn()).isEqualTo(TENTH_OF_JULY);
        assertThat(owed(report, "山西省天文学会").state()).isEqualTo(DutyState.DONE);
        assertThat(bean(History.class).of(report).getFirst()).satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("revise");
            assertThat(entry.changes()).containsEntry("due", "2022-06-30 → 2022-07-10");
        });
    }

    @Test
    void aDroppedDutyThatWasDoneStaysInTheRecordAndIsOpenForNobody() {
        var campaign = released();
        var place = placeOf(campaign, "140700");
        var record = duties.of(campaign).stream()
                .filter(duty -> duty.kind() == DutyKind.RECORD)
                .findFirst()
                .orElseThrow();
        answer(record.id(), "山西省天文学会");
        var supplement = amending.supplement(campaign, "其他事项不变。");
        province.as("officer", () -> {
            revisions.drop(supplement, record.id());
            revisions.drop(supplement, place.id());
            return null;
        });
        amending.release(supplement);

        assertThat(duties.require(record.id()).state()).isEqualTo(ProposalState.DROPPED);
        assertThat(owed(record.id(), "山西省天文学会").state()).isEqualTo(DutyState.DONE);
        assertThat(duties.owedBy(record.id(), unit("太原市科学技术协会"))).isEmpty();
        assertThat(duties.owedBy(place.id(), unit("晋中市科学技术协会"))).isEmpty();
        assertThat(boardOf(campaign).stream().flatMap(row -> row.cells().stream()))
                .extracting(cell -> cell.duty())
                .doesNotContain(record.id(), place.id());
    }

    @Test
    void otherOwnersOweItAndThoseWhoGoOweItNoLongerUnlessTheyHaveDoneIt() {
        var campaign = released();
        var report = duties.require(duties.reportDutyOf(campaign).orElseThrow());
        answer(report.id(), "大同市科学技术局");
        var supplement = amending.supplement(campaign, "其他事项不变。");
        province.as("officer", () -> {
            revisions.change(
                    supplement,
                    report.id(),
                    new AddDuty(
                            report.strand(),
                            report.kind(),
                            report.what(),
                            report.dueOn(),
                            Owners.of(Set.of(UnitKind.CITY_ASSOCIATION))));
            return null;
        });
        var asked = reach.concerned(revisions.require(supplement));
        amending.release(supplement);

        assertThat(duties.owedBy(report.id(), unit("太原市科学技术协会"))).isPresent();
        assertThat(duties.owedBy(report.id(), unit("太原市科学技术局"))).isEmpty();
        assertThat(owed(report.id(), "大同市科学技术局").state()).isEqualTo(DutyState.DONE);
        assertThat(asked)
                .contains(unit("太原市科学技术局"), unit("山西省天文学会"))
                .doesNotContain(unit("太原市科学技术协会"), unit("大同市科学技术协会"));
    }

    @Test
    void periodThemeAndRouteChangeForTheWholeCampaign() {
        var campaign = released();
        var text = demo(campaign)
                .replace("2022年5月中旬-6月上旬", "2022年5月中旬-6月中旬")
                .replace("矢志创新、服务人民\n二", "矢志创新、再启新程\n二")
                .replace("各市科技局报送山西省科技厅人才处", "各市科技局报送山西省科协宣传调研部");
        var supplement = amending.take(campaign, text);
        assertThat(amending.release(supplement)).isInstanceOf(Released.class);

        var after = bean(Campaigns.class).require(campaign);
        assertThat(after.period()).isEqualTo(new Period(LocalDate.of(2022, 5, 11), LocalDate.of(2022, 6, 20)));
        assertThat(after.theme()).isEqualTo("矢志创新、再启新程");
        assertThat(bean(Routes.class).officeFor(campaign, unit("太原市科学技术局"))).contains(province.office("山西省科协宣传调研部"));
        assertThat(bean(Campaigns.class).ofNotice(supplement)).isEmpty();
        assertThat(bean(Receipts.class).of(supplement))
                .hasSameSizeAs(bean(Receipts.class).of(noticeOf(campaign)));
    }

    @Test
    void anOfficerPutsAChangeRightAndNobodyElseDoes() {
        var campaign = released();
        var supplement = amending.supplement(campaign, "总结报送时间延长至7月10日。");
        var change = revisions.require(supplement).changes().getFirst();
        var to = ((Changed) change.change()).to();
        var wish = to.wish()
                .with(DutyKind.REPORT, "报送总结", new DueRule.OnDay(LocalDate.of(2022, 7, 12)), Owners.everybody());
        assertThatThrownBy(() -> province.as("taiyuan", () -> {
                    revisions.edit(supplement, change.id(), change.version(), wish);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        province.as("officer.department", () -> {
            revisions.edit(supplement, change.id(), change.version(), wish);
            return null;
        });
        assertThat(revisions.require(supplement).changes()).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(ProposalState.CONFIRMED);
            assertThat(((Changed) each.change()).to().wish()).isEqualTo(wish);
            assertThat(((Changed) each.change()).to().dueText()).isEmpty();
        });
        assertThatThrownBy(() -> province.as("officer", () -> revisions.confirm(supplement, change.id(), 0)))
                .isInstanceOf(org.xinghe.shared.EditConflict.class);
    }

    private CampaignId released() {
        return province.releasedCampaign(Amending.number());
    }

    private NoticeId noticeOf(CampaignId campaign) {
        return bean(Campaigns.class).require(campaign).notice();
    }

    private String demo(CampaignId campaign) {
        return bean(Notices.class).textOf(noticeOf(campaign)).stream()
                .collect(Collectors.joining("\n"))
                .replaceFirst("晋科协更〔2022〕\\d+号", Amending.number());
    }

    private List<org.xinghe.campaign.Board.Row> boardOf(CampaignId campaign) {
        return province.as("officer", () -> bean(Boards.class).of(campaign, BoardFilter.all()))
                .rows();
    }

    private DutySummary placeOf(CampaignId campaign, String city) {
        return duties.of(campaign).stream()
                .filter(duty -> RegionCode.of(city).equals(duty.owners().region()))
                .findFirst()
                .orElseThrow();
    }

    private void extend(DutyId duty, String unit, LocalDate until) {
        province.as("officer", () -> {
            duties.extend(duty, unit(unit), until, "场地维修");
            return null;
        });
    }

    private void answer(DutyId duty, String unit) {
        duties.answer(new AnswerDuty(
                duty,
                unit(unit),
                new AnswerId(Identifier.fresh()),
                AnswerState.DONE,
                bean(MovedClock.class).instant()));
    }

    private OwedDuty owed(DutyId duty, String unit) {
        return duties.owedBy(duty, unit(unit)).orElseThrow();
    }

    private UnitId unit(String name) {
        return province.unit(name);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
