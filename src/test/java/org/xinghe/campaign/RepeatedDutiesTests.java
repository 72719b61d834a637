package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.due.DueText;
import org.xinghe.organisation.UnitId;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;

/// Duties that are due again and again, or some days after each activity, once their notice is out.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class RepeatedDutiesTests {

    private final Duties duties;
    private final Campaigns campaigns;
    private final OpenDuties open;
    private final OwingUnits owing;
    private CampaignId latest = CampaignId.fresh();

    RepeatedDutiesTests(ApplicationContext beans, Duties duties, Campaigns campaigns, OpenDuties open) {
        this.duties = duties;
        this.campaigns = campaigns;
        this.open = open;
        this.owing = new OwingUnits(beans);
    }

    @BeforeEach
    void aDayInTime() {
        owing.inTime();
    }

    @Test
    void aRepeatedDutyIsOwedOnceForEachPeriodWithARowOfItsOwn() {
        var campaign = releasedWith(DutyKind.OTHER, "报进展", "每周五前");
        var society = owing.unit("山西省天文学会");
        assertThat(of(society, "报进展"))
                .extracting(owed -> owed.duty().what(), OwedDuty::dueOn, OwedDuty::state)
                .containsExactly(
                        tuple("报进展（第1次）", LocalDate.of(2022, 6, 3), DutyState.OPEN),
                        tuple("报进展（第2次）", LocalDate.of(2022, 6, 10), DutyState.OPEN));
        assertThat(owing.board(campaign).duties()).extracting(DutySummary::what).contains("报进展（第1次）", "报进展（第2次）");

        var first = of(society, "报进展").getFirst().duty().id();
        duties.answer(new AnswerDuty(first, society, OwingUnits.activity(), AnswerState.DONE, owing.now()));
        owing.clock.moveTo(LocalDateTime.of(2022, 6, 11, 0, 0, 1));
        assertThat(of(society, "报进展")).extracting(OwedDuty::state).containsExactly(DutyState.DONE, DutyState.LATE);
    }

    @Test
    void whatIsRecordedAnswersTheTimeThatItsDayFallsInto() {
        var campaign = releasedWith(DutyKind.RECORD, "报当周活动", "每周五前");
        var society = owing.unit("山西省天文学会");
        duties.recorded(campaign, society, OwingUnits.activity(), LocalDate.of(2022, 6, 4), owing.now());
        assertThat(of(society, "报当周活动")).extracting(OwedDuty::state).containsExactly(DutyState.OPEN, DutyState.DONE);
    }

    @Test
    void theLastOfRepeatedReportsIsTheCampaignsReport() {
        var campaign = releasedWith(DutyKind.REPORT, "报总结", "每月底前");
        var times = duties.of(campaign).stream()
                .filter(duty -> duty.what().startsWith("报总结"))
                .toList();
        assertThat(times).extracting(DutySummary::kind).containsExactly(DutyKind.REPORT);
    }

    @Test
    void afterEachActivityTheRecordIsDueSomeDaysLater() {
        var campaign = releasedWith(DutyKind.RECORD, "报活动情况", "每次活动结束后3个工作日内");
        var society = owing.unit("山西省天文学会");
        assertThat(of(society, "报活动情况"))
                .extracting(OwedDuty::dueOn, OwedDuty::state)
                .containsExactly(tuple(null, DutyState.OPEN));

        assertThat(openDaysOf(society, "报活动情况")).isEmpty();

        var first = OwingUnits.activity();
        var second = OwingUnits.activity();
        duties.held(campaign, society, first, LocalDate.of(2022, 6, 2), owing.now());
        duties.held(campaign, society, second, LocalDate.of(2022, 6, 9), owing.now());
        assertThat(of(society, "报活动情况").getFirst().dueOn()).isEqualTo(LocalDate.of(2022, 6, 8));
        assertThat(openDaysOf(society, "报活动情况")).containsExactly(LocalDate.of(2022, 6, 8));

        owing.clock.moveTo(LocalDateTime.of(2022, 6, 9, 9, 0));
        assertThat(of(society, "报活动情况").getFirst().state()).isEqualTo(DutyState.LATE);
        assertThat(owing.stateOnBoard(
                        campaign, of(society, "报活动情况").getFirst().duty().id(), society))
                .isEqualTo(DutyState.LATE);

        duties.recorded(campaign, society, first, LocalDate.of(2022, 6, 2), owing.now());
        assertThat(of(society, "报活动情况"))
                .extracting(OwedDuty::dueOn, OwedDuty::state)
                .containsExactly(tuple(LocalDate.of(2022, 6, 14), DutyState.OPEN));
        duties.withdrawn(second, owing.now());
        assertThat(of(society, "报活动情况")).extracting(OwedDuty::state).containsExactly(DutyState.DONE_LATE);
        assertThat(openDaysOf(society, "报活动情况")).isEmpty();
    }

    private List<LocalDate> openDaysOf(UnitId unit, String what) {
        return open.of(unit).stream()
                .filter(each -> each.campaign().equals(latest) && each.what().startsWith(what))
                .map(OpenDuty::dueOn)
                .toList();
    }

    private List<OwedDuty> of(UnitId unit, String what) {
        return duties.owedBy(unit).stream()
                .filter(owed -> owed.duty().what().startsWith(what)
                        && owed.duty().campaign().equals(latest))
                .toList();
    }

    private CampaignId releasedWith(DutyKind kind, String what, String due) {
        var notice = owing.province.confirmedNotice(OwingUnits.number());
        latest = campaigns.ofNotice(notice).orElseThrow().id();
        owing.province.as(
                "officer",
                () -> duties.add(
                        latest,
                        new AddDuty(
                                null,
                                kind,
                                what,
                                DueText.read(due, 2022).orElseThrow(),
                                Owners.everybody(),
                                null,
                                List.of())));
        return owing.province.release(notice);
    }
}
