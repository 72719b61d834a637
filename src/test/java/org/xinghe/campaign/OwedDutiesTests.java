package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xinghe.campaign.OwingUnits.TOO_LATE;
import static org.xinghe.campaign.OwingUnits.activity;
import static org.xinghe.campaign.OwingUnits.number;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;

/// What units owe after the release, and what answers it.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class OwedDutiesTests {

    private final Duties duties;
    private final UnitDuties unitDuties;
    private final OwingUnits owing;

    OwedDutiesTests(ApplicationContext beans, Duties duties, UnitDuties unitDuties) {
        this.duties = duties;
        this.unitDuties = unitDuties;
        this.owing = new OwingUnits(beans);
    }

    @BeforeEach
    void aDayInTime() {
        owing.inTime();
    }

    @Test
    void theDutyOfAPlaceIsDoneWhenOneOfItsUnitsHasDoneIt() {
        var campaign = owing.released();
        var association = owing.unit("太原市科学技术协会");
        var bureau = owing.unit("太原市科学技术局");
        var place = owing.dutyOf(campaign, association, OwnerRule.PLACE);
        var own = owing.dutyOf(campaign, association, OwnerRule.KINDS);
        duties.held(campaign, bureau, activity(), owing.now());

        assertThat(owing.stateOf(place, association)).isEqualTo(DutyState.DONE);
        assertThat(owing.stateOf(place, bureau)).isEqualTo(DutyState.DONE);
        assertThat(owing.stateOf(own, association)).isEqualTo(DutyState.OPEN);
        assertThat(owing.stateOf(own, bureau)).isEqualTo(DutyState.DONE);
        assertThat(owing.stateOnBoard(campaign, place, association)).isEqualTo(DutyState.DONE);
        assertThat(owing.stateOnBoard(campaign, own, association)).isEqualTo(DutyState.OPEN);
        assertThat(duties.owedBy(owing.dutyOf(campaign, owing.unit("大同市科学技术协会"), OwnerRule.PLACE), association))
                .isEmpty();
    }

    @Test
    void theSameAnswerTwiceIsOneAndAWithdrawnOneReopensTheDuty() {
        var campaign = owing.released();
        var unit = owing.unit("山西省天文学会");
        var duty = owing.dutyOf(campaign, unit, OwnerRule.KINDS);
        var activity = activity();
        var first = owing.now();
        duties.answer(new AnswerDuty(duty, unit, activity, AnswerState.DONE, first));
        duties.answer(new AnswerDuty(duty, unit, activity, AnswerState.DONE, first.plusSeconds(60)));
        assertThat(owing.owed(duty, unit).answers()).isEqualTo(1);
        assertThat(owing.owed(duty, unit).doneAt()).isEqualTo(first);

        duties.withdrawn(activity, first.plusSeconds(120));
        assertThat(owing.owed(duty, unit).state()).isEqualTo(DutyState.OPEN);
        assertThat(owing.owed(duty, unit).answers()).isZero();
        assertThat(owing.owed(duty, unit).doneAt()).isNull();

        duties.answer(new AnswerDuty(duty, unit, activity, AnswerState.DONE, first.plusSeconds(180)));
        assertThat(owing.owed(duty, unit).doneAt()).isEqualTo(first.plusSeconds(180));
    }

    @Test
    void whatWasDoneAndIsSentBackIsUnderWayAgainUntilItIsDoneAgain() {
        var campaign = owing.released();
        var unit = owing.unit("山西省天文学会");
        var duty = duties.reportDutyOf(campaign).orElseThrow();
        var report = activity();
        var first = owing.now();
        duties.answer(new AnswerDuty(duty, unit, report, AnswerState.STARTED, first));
        assertThat(owing.owed(duty, unit).state()).isEqualTo(DutyState.STARTED);
        duties.answer(new AnswerDuty(duty, unit, report, AnswerState.DONE, first));
        assertThat(owing.owed(duty, unit).state()).isEqualTo(DutyState.DONE);
        duties.answer(new AnswerDuty(duty, unit, report, AnswerState.STARTED, first.plusSeconds(60)));
        assertThat(owing.owed(duty, unit).state()).isEqualTo(DutyState.STARTED);
        duties.answer(new AnswerDuty(duty, unit, report, AnswerState.DONE, first.plusSeconds(120)));
        assertThat(owing.owed(duty, unit).doneAt()).isEqualTo(first.plusSeconds(120));
    }

    @Test
    void moreTimeNeedsAReasonAndALaterDayAndAnOfficer() {
        var campaign = owing.released();
        var unit = owing.unit("太原市科学技术协会");
        var other = owing.unit("大同市科学技术协会");
        var report = duties.reportDutyOf(campaign).orElseThrow();
        var july = LocalDate.of(2022, 7, 10);
        assertThatThrownBy(() -> extend("officer", report, unit, july, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> extend("officer", report, unit, LocalDate.of(2022, 6, 30), "雨"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> extend("taiyuan", report, unit, july, "我们要")).isInstanceOf(NotFound.class);
        extend("officer", report, unit, july, "系统迁移");

        owing.clock.moveTo(TOO_LATE);
        assertThat(owing.owed(report, unit).state()).isEqualTo(DutyState.OPEN);
        assertThat(owing.owed(report, unit).dueOn()).isEqualTo(july);
        assertThat(owing.owed(report, unit).extensionReason()).isEqualTo("系统迁移");
        assertThat(owing.owed(report, other).state()).isEqualTo(DutyState.LATE);
        assertThat(owing.stateOnBoard(campaign, report, unit)).isEqualTo(DutyState.OPEN);
        assertThat(owing.stateOnBoard(campaign, report, other)).isEqualTo(DutyState.LATE);
    }

    @Test
    void aStatementAnswersADutyThatNothingElseCanAnswer() {
        var notice = owing.province.confirmedNotice(number());
        var duty = stated(notice);
        owing.province.release(notice);
        var unit = owing.unit("太原市科学技术协会");
        assertThatThrownBy(() -> state("datong", duty, unit, "替别人说")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> state("officer", duty, unit, "替下级说")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> state("taiyuan", duty, unit, " ")).isInstanceOf(IllegalArgumentException.class);
        state("taiyuan", duty, unit, "已装好十架望远镜");
        var first = owing.owed(duty, unit).doneAt();
        owing.clock.moveTo(TOO_LATE);
        state("taiyuan.leader", duty, unit, "已装好十二架望远镜");

        assertThat(owing.owed(duty, unit).state()).isEqualTo(DutyState.DONE);
        assertThat(owing.owed(duty, unit).doneAt()).isEqualTo(first);
        assertThat(unitDuties.answersTo(owing.owed(duty, unit)))
                .extracting(AnswerLine::statement)
                .containsExactly("已装好十二架望远镜");

        owing.province.as("taiyuan", () -> {
            unitDuties.withdraw(duty, unit);
            return duty;
        });
        assertThat(owing.owed(duty, unit).state()).isEqualTo(DutyState.LATE);
        assertThatThrownBy(() -> state("taiyuan", reportOf(notice), unit, "报告不能这样完成"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPersonSeesWhatTheOwnUnitsOweSoonestFirst() {
        var campaign = owing.released();
        var mine = owing.province.as("taiyuan.bureau", () -> unitDuties.mine());
        assertThat(mine).allMatch(each -> each.unit().equals(owing.unit("太原市科学技术局")));
        assertThat(mine.stream()
                        .map(each -> Objects.requireNonNull(each.dueOn()))
                        .toList())
                .isSorted();
        var duty = owing.dutyOf(campaign, owing.unit("太原市科学技术协会"), OwnerRule.KINDS);
        assertThatThrownBy(() -> owing.province.as("datong", () -> unitDuties.require(duty, owing.unit("太原市科学技术协会"))))
                .isInstanceOf(NotFound.class);
        assertThat(owing.province.as("officer.department", () -> unitDuties.require(duty, owing.unit("太原市科学技术协会"))))
                .isNotNull();
    }

    private void extend(String who, DutyId duty, UnitId unit, LocalDate until, String reason) {
        owing.province.as(who, () -> {
            duties.extend(duty, unit, until, reason);
            return duty;
        });
    }

    private void state(String who, DutyId duty, UnitId unit, String how) {
        owing.province.as(who, () -> {
            unitDuties.state(duty, unit, how);
            return duty;
        });
    }

    /// A duty of everybody that is answered by a statement.
    private DutyId stated(NoticeId notice) {
        return owing.province.as("officer", () -> {
            var campaign = duties.proposedFor(notice).getFirst().campaign();
            return duties.add(
                    campaign, new AddDuty(null, DutyKind.OTHER, "装好望远镜", LocalDate.of(2022, 6, 5), Owners.everybody()));
        });
    }

    private DutyId reportOf(NoticeId notice) {
        return duties.reportDutyOf(duties.proposedFor(notice).getFirst().campaign())
                .orElseThrow();
    }
}
