package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.due.DueText;
import org.xinghe.history.History;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeStatus;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.Releases;
import org.xinghe.organisation.UnitKind;
import org.xinghe.testing.Province;

/// Duties in preparation: rules of days, steps back, facts that move them, and what they do to signatures.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class PreparedDutiesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(7600);
    private static final LocalDate DUE = LocalDate.of(2022, 6, 30);

    private final Releases releases;
    private final Notices notices;
    private final NoticeFacts facts;
    private final Campaigns campaigns;
    private final Duties duties;
    private final PreparedDuties prepared;
    private final Routes routes;
    private final History history;
    private final Province province;

    PreparedDutiesTests(
            ApplicationContext beans,
            Releases releases,
            Notices notices,
            NoticeFacts facts,
            Campaigns campaigns,
            Duties duties,
            PreparedDuties prepared,
            Routes routes,
            History history) {
        this.releases = releases;
        this.notices = notices;
        this.facts = facts;
        this.campaigns = campaigns;
        this.duties = duties;
        this.prepared = prepared;
        this.routes = routes;
        this.history = history;
        this.province = Province.in(beans);
    }

    @Test
    void aDutyWhoseDayCannotBeWorkedOutStopsTheReleaseAndSaysWhy() {
        var notice = confirmed();
        var open = add(notice, DutyKind.OTHER, "报推荐表", "公示结束后5个工作日内");
        assertThat(duties.require(open).gaps()).containsExactly(DutyGap.ANCHOR_WITHOUT_DAY);
        assertThat(asOfficer(() -> duties.confirm(open))).isFalse();
        var wrongKind = add(notice, DutyKind.OTHER, "报图片", "每次活动结束后三日内");
        assertThat(duties.require(wrongKind).gaps()).containsExactly(DutyGap.NOT_A_RECORD);
        assertThat(objectionsOf(notice)).containsExactly("campaign.objection.unsettled");

        change(open, "公示结束（2022年7月1日）后5个工作日内");
        asOfficer(() -> {
            duties.drop(wrongKind);
            return wrongKind;
        });
        assertThat(duties.require(open).dueOn()).isEqualTo(LocalDate.of(2022, 7, 8));
        assertThat(objectionsOf(notice)).isEmpty();
    }

    @Test
    void everyChangeIsTakenBackAndDoneAgainStepByStep() {
        var notice = confirmed();
        var campaign = campaignOf(notice);
        var before = duties.of(campaign);
        var added = add(notice, DutyKind.OTHER, "报联络员", "三日内");
        asOfficer(() -> {
            duties.drop(before.getFirst().id());
            return before;
        });

        assertThat(asOfficer(() -> prepared.undo(campaign))).isEqualTo(new StepOutcome.Done("drop", 1));
        assertThat(asOfficer(() -> prepared.undo(campaign))).isEqualTo(new StepOutcome.Done("add", 1));
        assertThat(duties.find(added)).isEmpty();
        assertThat(duties.of(campaign))
                .extracting(DutySummary::asWish)
                .isEqualTo(before.stream().map(DutySummary::asWish).toList());

        assertThat(asOfficer(() -> prepared.redo(campaign))).isEqualTo(new StepOutcome.Done("add", 1));
        assertThat(duties.require(added).what()).isEqualTo("报联络员");
        change(added, "五日内");
        assertThat(asOfficer(() -> prepared.redo(campaign))).isEqualTo(new StepOutcome.Nothing());
        assertThat(history.of(campaign)).extracting(each -> each.act()).contains("undo-step", "redo-step");
    }

    @Test
    void takingBackWhatAnotherOfficerHasChangedSinceIsRefusedWithWhatChanged() {
        var notice = confirmed();
        var campaign = campaignOf(notice);
        var duty = add(notice, DutyKind.OTHER, "报联络员", "三日内");
        var seen = prepared.latestStep(campaign);
        province.as("officer.department", () -> {
            duties.change(duty, duties.require(duty).version(), wish("报两名联络员", "五日内"));
            return duty;
        });

        assertThat(asOfficer(() -> prepared.undo(campaign)))
                .isInstanceOfSatisfying(
                        StepOutcome.Refused.class,
                        refused -> assertThat(refused.changes())
                                .extracting(StepOutcome.Since::what, StepOutcome.Since::by, StepOutcome.Since::act)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple("报两名联络员", "沈知远", "change")));
        assertThat(asOfficer(() -> prepared.apply(campaign, "bulk", seen, List.of(new DutyEdit.Drop(duty)))))
                .isInstanceOf(ApplyOutcome.Refused.class);
        assertThat(duties.require(duty).what()).isEqualTo("报两名联络员");
        assertThat(province.as("officer.department", () -> prepared.undo(campaign)))
                .isEqualTo(new StepOutcome.Done("change", 1));
        assertThat(asOfficer(() -> prepared.undo(campaign))).isEqualTo(new StepOutcome.Done("add", 1));
    }

    @Test
    void aCorrectedDeadlineMovesWhatCameFromItAndAsksToLookWhereAPersonHadSetAnotherDay() {
        var notice = confirmed();
        var campaign = campaignOf(notice);
        var report = duties.require(duties.reportDutyOf(campaign).orElseThrow());
        var fact = deadline(notice);
        correct(notice, fact, "2022-07-05");
        assertThat(duties.require(report.id()).dueOn()).isEqualTo(LocalDate.of(2022, 7, 5));
        assertThat(duties.require(report.id()).state()).isEqualTo(ProposalState.CONFIRMED);

        change(report.id(), "2022-07-10");
        correct(notice, fact, "2022-07-20");
        var kept = duties.require(report.id());
        assertThat(kept.dueOn()).isEqualTo(LocalDate.of(2022, 7, 10));
        assertThat(kept.lookAt()).isEqualTo(new DueRule.OnDay(LocalDate.of(2022, 7, 20)));
        assertThat(asOfficer(() -> prepared.undoable(campaign))).contains("change");
    }

    @Test
    void aCorrectedPeriodMovesWhatIsDueWithTheCampaign() {
        var notice = confirmed();
        var relative = add(notice, DutyKind.OTHER, "报信息", "活动结束后三日内");
        var ofPeriod = duties.proposedFor(notice).stream()
                .filter(duty -> duty.kind() == DutyKind.ACTIVITY)
                .findFirst()
                .orElseThrow();
        var period = facts.of(notice).stream()
                .filter(fact -> fact.kind() == FactKind.PERIOD)
                .findFirst()
                .orElseThrow();
        var value = Objects.requireNonNull(period.value());
        correct(notice, period.position(), value.substring(0, value.length() - 10) + "2022-06-20");

        assertThat(duties.require(relative).dueOn()).isEqualTo(LocalDate.of(2022, 6, 23));
        assertThat(duties.require(ofPeriod.id()).dueOn()).isEqualTo(LocalDate.of(2022, 6, 20));
    }

    @Test
    void whatIsChangedAfterASignatureVoidsItAndHistorySaysWhy() {
        var notice = confirmed();
        sign(notice);
        change(duties.proposedFor(notice).getFirst().id(), "2022-06-05");
        assertThat(releases.signaturesOf(notice)).isEmpty();
        assertThat(notices.require(notice).status()).isEqualTo(NoticeStatus.CONFIRMED);
        assertThat(releases.voided(notice))
                .hasValueSatisfying(entry -> assertThat(entry.changes())
                        .containsEntry("why", "notice.voided.duties")
                        .containsEntry("issuers", "山西省科学技术协会、山西省科学技术厅"));

        sign(notice);
        asOfficer(() -> {
            routes.choose(campaignOf(notice), UnitKind.SOCIETY, province.office("山西省科技厅人才处"));
            return notice;
        });
        assertThat(releases.voided(notice))
                .hasValueSatisfying(entry -> assertThat(entry.changes()).containsEntry("why", "notice.voided.routes"));
        assertThat(releases.signaturesOf(notice)).isEmpty();
    }

    @Test
    void aChangeThatChangesNothingLeavesTheSignatures() {
        var notice = confirmed();
        sign(notice);
        var duty = duties.proposedFor(notice).getFirst();
        asOfficer(() -> {
            duties.change(duty.id(), duty.version(), duty.asWish());
            return duties.confirm(duty.id());
        });
        assertThat(releases.signaturesOf(notice)).hasSize(2);
    }

    private NoticeId confirmed() {
        return province.confirmedNotice("晋科协测〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
    }

    private CampaignId campaignOf(NoticeId notice) {
        return campaigns.ofNotice(notice).orElseThrow().id();
    }

    private DutyId add(NoticeId notice, DutyKind kind, String what, String due) {
        return asOfficer(() -> duties.add(
                campaignOf(notice), new AddDuty(null, kind, what, rule(due), Owners.everybody(), null, List.of())));
    }

    private void change(DutyId id, String due) {
        asOfficer(() -> {
            var duty = duties.require(id);
            duties.change(
                    id,
                    duty.version(),
                    new AddDuty(duty.strand(), duty.kind(), duty.what(), rule(due), duty.owners(), null, List.of()));
            return duty;
        });
    }

    private void correct(NoticeId notice, int position, String value) {
        asOfficer(() -> facts.correct(notice, position, value));
    }

    private int deadline(NoticeId notice) {
        return facts.of(notice).stream()
                .filter(fact -> fact.kind() == FactKind.DEADLINE
                        && fact.day().filter(DUE::equals).isPresent())
                .map(NoticeFact::position)
                .findFirst()
                .orElseThrow();
    }

    private void sign(NoticeId notice) {
        province.as("leader.association", () -> releases.countersign(notice, province.unit("山西省科学技术协会")));
        province.as("leader.department", () -> releases.countersign(notice, province.unit("山西省科学技术厅")));
    }

    private List<String> objectionsOf(NoticeId notice) {
        return releases.objectionsTo(notice).stream()
                .map(ReleaseObjection::key)
                .filter(key -> key.startsWith("campaign."))
                .toList();
    }

    private static AddDuty wish(String what, String due) {
        return new AddDuty(null, DutyKind.OTHER, what, rule(due), Owners.everybody(), null, List.of());
    }

    private static DueRule rule(String due) {
        return DueText.read(due, 2022).orElseThrow();
    }

    private <T> T asOfficer(Callable<T> block) {
        return province.as("officer", block);
    }
}
