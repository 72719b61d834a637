package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinghe.campaign.OwingUnits.TOO_LATE;
import static org.xinghe.campaign.OwingUnits.activity;
import static org.xinghe.campaign.OwingUnits.number;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.organisation.Units;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;

/// What becomes of the duties of units that merge or close.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class SuccessorDutiesTests {

    private final Duties duties;
    private final Units units;
    private final OwingUnits owing;

    SuccessorDutiesTests(ApplicationContext beans, Duties duties, Units units) {
        this.duties = duties;
        this.units = units;
        this.owing = new OwingUnits(beans);
    }

    @BeforeEach
    void aDayInTime() {
        owing.inTime();
    }

    @Test
    void whoCarriesOnAUnitCarriesItsDutiesAndAnswersAndTheBoardStaysRight() {
        var merging = owing.society("并入观星学会");
        var campaign = owing.released();
        var before = owing.board(campaign);
        var duty = owing.dutyOf(campaign, merging, OwnerRule.KINDS);
        duties.held(campaign, merging, activity(), owing.now());
        var successor = owing.society("新观星学会");
        units.merge(merging, successor);

        assertThat(duties.owedBy(merging)).isEmpty();
        assertThat(owing.owed(duty, successor).state()).isEqualTo(DutyState.DONE);
        assertThat(owing.owed(duty, successor).origin()).isEqualTo(merging);
        var after = owing.board(campaign);
        assertThat(after.rows()).hasSameSizeAs(before.rows());
        assertThat(after.rows()).noneMatch(row -> row.unit().id().equals(merging));
        assertThat(cellsOn(after)).isEqualTo(cellsOn(before));

        var record = duties.owedBy(successor).stream()
                .filter(each -> each.duty().kind() == DutyKind.RECORD)
                .findFirst()
                .orElseThrow();
        assertThat(record.state()).isEqualTo(DutyState.OPEN);
        duties.recorded(campaign, merging, activity(), owing.now());
        assertThat(owing.stateOf(record.duty().id(), successor)).isEqualTo(DutyState.DONE);
    }

    @Test
    void aUnitThatWasMergedBeforeTheReleaseLeavesItsDutiesToTheOneThatCarriesItOn() {
        var merged = owing.society("早并入学会");
        var successor = owing.unit("山西省天文学会");
        var notice = owing.province.confirmedNotice(number());
        units.merge(merged, successor);
        var campaign = owing.province.release(notice);

        assertThat(duties.owedBy(merged)).isEmpty();
        assertThat(owing.board(campaign).rows())
                .filteredOn(row -> row.unit().id().equals(successor))
                .hasSize(1);
    }

    @Test
    void aClosedUnitOwesNoLongerWhatItHadNotDone() {
        var closing = owing.society("撤销学会");
        var campaign = owing.released();
        var done = owing.dutyOf(campaign, closing, OwnerRule.KINDS);
        duties.answer(new AnswerDuty(done, closing, activity(), AnswerState.DONE, owing.now()));
        units.close(closing);

        assertThat(duties.owedBy(closing)).extracting(each -> each.duty().id()).containsExactly(done);
        owing.clock.moveTo(TOO_LATE);
        assertThat(owing.board(campaign).rows())
                .filteredOn(row -> row.unit().id().equals(closing))
                .singleElement()
                .matches(row -> !row.isLate());
        var next = owing.released();
        assertThat(owing.board(next).rows()).noneMatch(row -> row.unit().id().equals(closing));
    }

    private static long cellsOn(Board board) {
        return board.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() != DutyState.NOT_OWED)
                .count();
    }
}
