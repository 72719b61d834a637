package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// What units owe after the release, what answers it, and the board that is derived from it.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class OwedDutiesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(7200);
    private static final LocalDateTime IN_TIME = LocalDateTime.of(2022, 6, 1, 9, 0);
    private static final LocalDateTime TOO_LATE = LocalDateTime.of(2022, 7, 1, 0, 0, 1);

    private final ApplicationContext beans;
    private final Duties duties;
    private final UnitDuties unitDuties;
    private final Boards boards;
    private final Units units;
    private final MovedClock clock;
    private @Nullable Province built;

    OwedDutiesTests(
            ApplicationContext beans,
            Duties duties,
            UnitDuties unitDuties,
            Boards boards,
            Units units,
            MovedClock clock) {
        this.beans = beans;
        this.duties = duties;
        this.unitDuties = unitDuties;
        this.boards = boards;
        this.units = units;
        this.clock = clock;
    }

    @TestConfiguration
    static class Beans {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }

        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }
    }

    @BeforeEach
    void build() {
        clock.moveTo(IN_TIME);
        built = Province.in(beans);
    }

    @Test
    void theDutyOfAPlaceIsDoneWhenOneOfItsUnitsHasDoneIt() {
        var campaign = released();
        var association = unit("太原市科学技术协会");
        var bureau = unit("太原市科学技术局");
        var place = dutyOf(campaign, association, OwnerRule.PLACE);
        var own = dutyOf(campaign, association, OwnerRule.KINDS);
        duties.held(campaign, bureau, activity(), now());

        assertThat(stateOf(place, association)).isEqualTo(DutyState.DONE);
        assertThat(stateOf(place, bureau)).isEqualTo(DutyState.DONE);
        assertThat(stateOf(own, association)).isEqualTo(DutyState.OPEN);
        assertThat(stateOf(own, bureau)).isEqualTo(DutyState.DONE);
        assertThat(stateOnBoard(campaign, place, association)).isEqualTo(DutyState.DONE);
        assertThat(stateOnBoard(campaign, own, association)).isEqualTo(DutyState.OPEN);
        assertThat(duties.owedBy(dutyOf(campaign, unit("大同市科学技术协会"), OwnerRule.PLACE), association))
                .isEmpty();
    }

    @Test
    void theSameAnswerTwiceIsOneAndAWithdrawnOneReopensTheDuty() {
        var campaign = released();
        var unit = unit("山西省天文学会");
        var duty = dutyOf(campaign, unit, OwnerRule.KINDS);
        var activity = activity();
        var first = now();
        duties.answer(new AnswerDuty(duty, unit, activity, AnswerState.DONE, first));
        duties.answer(new AnswerDuty(duty, unit, activity, AnswerState.DONE, first.plusSeconds(60)));
        assertThat(owed(duty, unit).answers()).isEqualTo(1);
        assertThat(owed(duty, unit).doneAt()).isEqualTo(first);

        duties.withdrawn(activity, first.plusSeconds(120));
        assertThat(owed(duty, unit).state()).isEqualTo(DutyState.OPEN);
        assertThat(owed(duty, unit).answers()).isZero();
        assertThat(owed(duty, unit).doneAt()).isNull();

        duties.answer(new AnswerDuty(duty, unit, activity, AnswerState.DONE, first.plusSeconds(180)));
        assertThat(owed(duty, unit).doneAt()).isEqualTo(first.plusSeconds(180));
    }

    @Test
    void whatWasDoneAndIsSentBackIsUnderWayAgainUntilItIsDoneAgain() {
        var campaign = released();
        var unit = unit("山西省天文学会");
        var duty = duties.reportDutyOf(campaign).orElseThrow();
        var report = activity();
        var first = now();
        duties.answer(new AnswerDuty(duty, unit, report, AnswerState.STARTED, first));
        assertThat(owed(duty, unit).state()).isEqualTo(DutyState.STARTED);
        duties.answer(new AnswerDuty(duty, unit, report, AnswerState.DONE, first));
        assertThat(owed(duty, unit).state()).isEqualTo(DutyState.DONE);
        duties.answer(new AnswerDuty(duty, unit, report, AnswerState.STARTED, first.plusSeconds(60)));
        assertThat(owed(duty, unit).state()).isEqualTo(DutyState.STARTED);
        duties.answer(new AnswerDuty(duty, unit, report, AnswerState.DONE, first.plusSeconds(120)));
        assertThat(owed(duty, unit).doneAt()).isEqualTo(first.plusSeconds(120));
    }

    @Test
    void moreTimeNeedsAReasonAndALaterDayAndAnOfficer() {
        var campaign = released();
        var unit = unit("太原市科学技术协会");
        var other = unit("大同市科学技术协会");
        var report = duties.reportDutyOf(campaign).orElseThrow();
        var july = LocalDate.of(2022, 7, 10);
        assertThatThrownBy(() -> extend("officer", report, unit, july, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> extend("officer", report, unit, LocalDate.of(2022, 6, 30), "雨"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> extend("taiyuan", report, unit, july, "我们要")).isInstanceOf(NotFound.class);
        extend("officer", report, unit, july, "系统迁移");

        clock.moveTo(TOO_LATE);
        assertThat(owed(report, unit).state()).isEqualTo(DutyState.OPEN);
        assertThat(owed(report, unit).dueOn()).isEqualTo(july);
        assertThat(owed(report, unit).extensionReason()).isEqualTo("系统迁移");
        assertThat(owed(report, other).state()).isEqualTo(DutyState.LATE);
        assertThat(stateOnBoard(campaign, report, unit)).isEqualTo(DutyState.OPEN);
        assertThat(stateOnBoard(campaign, report, other)).isEqualTo(DutyState.LATE);
    }

    @Test
    void whoCarriesOnAUnitCarriesItsDutiesAndAnswersAndTheBoardStaysRight() {
        var merging = society("并入观星学会");
        var campaign = released();
        var before = board(campaign);
        var duty = dutyOf(campaign, merging, OwnerRule.KINDS);
        duties.held(campaign, merging, activity(), now());
        var successor = society("新观星学会");
        units.merge(merging, successor);

        assertThat(duties.owedBy(merging)).isEmpty();
        assertThat(owed(duty, successor).state()).isEqualTo(DutyState.DONE);
        assertThat(owed(duty, successor).origin()).isEqualTo(merging);
        var after = board(campaign);
        assertThat(after.rows()).hasSameSizeAs(before.rows());
        assertThat(after.rows()).noneMatch(row -> row.unit().id().equals(merging));
        assertThat(cellsOn(after)).isEqualTo(cellsOn(before));

        var record = duties.owedBy(successor).stream()
                .filter(each -> each.duty().kind() == DutyKind.RECORD)
                .findFirst()
                .orElseThrow();
        assertThat(record.state()).isEqualTo(DutyState.OPEN);
        duties.recorded(campaign, merging, activity(), now());
        assertThat(stateOf(record.duty().id(), successor)).isEqualTo(DutyState.DONE);
    }

    @Test
    void aUnitThatWasMergedBeforeTheReleaseLeavesItsDutiesToTheOneThatCarriesItOn() {
        var merged = society("早并入学会");
        var successor = unit("山西省天文学会");
        var notice = province().confirmedNotice("晋科协测〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
        units.merge(merged, successor);
        var campaign = province().release(notice);

        assertThat(duties.owedBy(merged)).isEmpty();
        assertThat(board(campaign).rows())
                .filteredOn(row -> row.unit().id().equals(successor))
                .hasSize(1);
    }

    @Test
    void aClosedUnitOwesNoLongerWhatItHadNotDone() {
        var closing = society("撤销学会");
        var campaign = released();
        var done = dutyOf(campaign, closing, OwnerRule.KINDS);
        duties.answer(new AnswerDuty(done, closing, activity(), AnswerState.DONE, now()));
        units.close(closing);

        assertThat(duties.owedBy(closing)).extracting(each -> each.duty().id()).containsExactly(done);
        clock.moveTo(TOO_LATE);
        assertThat(board(campaign).rows())
                .filteredOn(row -> row.unit().id().equals(closing))
                .singleElement()
                .matches(row -> !row.isLate());
        var next = released();
        assertThat(board(next).rows()).noneMatch(row -> row.unit().id().equals(closing));
    }

    @Test
    void aStatementAnswersADutyThatNothingElseCanAnswer() {
        var notice = province().confirmedNotice("晋科协测〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
        var duty = stated(notice);
        province().release(notice);
        var unit = unit("太原市科学技术协会");
        assertThatThrownBy(() -> state("datong", duty, unit, "替别人说")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> state("officer", duty, unit, "替下级说")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> state("taiyuan", duty, unit, " ")).isInstanceOf(IllegalArgumentException.class);
        state("taiyuan", duty, unit, "已装好十架望远镜");
        var first = owed(duty, unit).doneAt();
        clock.moveTo(TOO_LATE);
        state("taiyuan.leader", duty, unit, "已装好十二架望远镜");

        assertThat(owed(duty, unit).state()).isEqualTo(DutyState.DONE);
        assertThat(owed(duty, unit).doneAt()).isEqualTo(first);
        assertThat(unitDuties.answersTo(owed(duty, unit)))
                .extracting(AnswerLine::statement)
                .containsExactly("已装好十二架望远镜");

        province().as("taiyuan", () -> {
            unitDuties.takeBack(duty, unit);
            return duty;
        });
        assertThat(owed(duty, unit).state()).isEqualTo(DutyState.LATE);
        assertThatThrownBy(() -> state("taiyuan", reportOf(notice), unit, "报告不能这样完成"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPersonSeesWhatTheOwnUnitsOweSoonestFirst() {
        var campaign = released();
        var mine = province().as("taiyuan.bureau", () -> unitDuties.mine());
        assertThat(mine).allMatch(each -> each.unit().equals(unit("太原市科学技术局")));
        assertThat(mine.stream()
                        .map(each -> Objects.requireNonNull(each.dueOn()))
                        .toList())
                .isSorted();
        var duty = dutyOf(campaign, unit("太原市科学技术协会"), OwnerRule.KINDS);
        assertThatThrownBy(() -> province().as("datong", () -> unitDuties.require(duty, unit("太原市科学技术协会"))))
                .isInstanceOf(NotFound.class);
        assertThat(province().as("officer.department", () -> unitDuties.require(duty, unit("太原市科学技术协会"))))
                .isNotNull();
    }

    @Test
    void theBoardIsOnlyForOfficersAndLeadersOfItsIssuers() {
        var campaign = released();
        assertThatThrownBy(() -> province().as("taiyuan", () -> boards.of(campaign, BoardFilter.all())))
                .isInstanceOf(NotFound.class);
        assertThat(province()
                        .as("leader.department", () -> boards.of(campaign, BoardFilter.all()))
                        .rows())
                .isNotEmpty();
    }

    @Test
    void theBoardIsFilteredByKindCityStateDutyAndName() {
        var campaign = released();
        duties.held(campaign, unit("太原市科学技术局"), activity(), now());
        var units = filtered(campaign, new BoardFilter(BoardSide.UNITS, null, null, null, null, null, ""));
        var issuers = filtered(campaign, new BoardFilter(BoardSide.ISSUERS, null, null, null, null, null, ""));
        assertThat(units.duties()).noneMatch(duty -> duty.owners().rule() == OwnerRule.ISSUERS);
        assertThat(issuers.rows()).hasSize(2);

        var taiyuan = RegionCode.of("140100");
        var city = filtered(campaign, new BoardFilter(BoardSide.UNITS, null, taiyuan, null, null, null, ""));
        assertThat(city.rows()).hasSize(2);
        assertThat(city.duties())
                .filteredOn(duty -> duty.owners().rule() == OwnerRule.PLACE)
                .singleElement()
                .matches(duty -> taiyuan.equals(duty.owners().region()));
        assertThat(filtered(campaign, new BoardFilter(BoardSide.UNITS, null, null, null, DutyState.DONE, null, ""))
                        .rows())
                .hasSize(2);
        assertThat(filtered(
                                campaign,
                                new BoardFilter(
                                        BoardSide.UNITS, UnitKind.CITY_BUREAU, null, DutyKind.REPORT, null, null, "太原"))
                        .totals())
                .isEqualTo(java.util.Map.of(DutyState.OPEN, 1L));
    }

    @Test
    void aBoardRunsAsManyStatementsForManyUnitsAsForFew() throws Exception {
        var few = released();
        var statementsForFew = CountedStatements.during(() -> board(few));
        for (var number = 0; number < 40; number++) {
            society("第%d号众星学会".formatted(number));
        }
        var many = released();
        assertThat(board(many).rows().size())
                .isGreaterThanOrEqualTo(board(few).rows().size() + 40);
        assertThat(CountedStatements.during(() -> board(many)))
                .isEqualTo(statementsForFew)
                .isLessThanOrEqualTo(6);
    }

    private void extend(String who, DutyId duty, UnitId unit, LocalDate until, String reason) {
        province().as(who, () -> {
            duties.extend(duty, unit, until, reason);
            return duty;
        });
    }

    private void state(String who, DutyId duty, UnitId unit, String how) {
        province().as(who, () -> {
            unitDuties.state(duty, unit, how);
            return duty;
        });
    }

    /// A duty of everybody that is answered by a statement.
    private DutyId stated(NoticeId notice) {
        return province().as("officer", () -> {
            var campaign = duties.proposedFor(notice).getFirst().campaign();
            return duties.add(
                    campaign, new AddDuty(null, DutyKind.OTHER, "装好望远镜", LocalDate.of(2022, 6, 5), Owners.everybody()));
        });
    }

    private DutyId reportOf(NoticeId notice) {
        return duties.reportDutyOf(duties.proposedFor(notice).getFirst().campaign())
                .orElseThrow();
    }

    private CampaignId released() {
        return province().releasedCampaign("晋科协测〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
    }

    private Board board(CampaignId campaign) {
        return filtered(campaign, BoardFilter.all());
    }

    private Board filtered(CampaignId campaign, BoardFilter filter) {
        return province().as("officer", () -> boards.of(campaign, filter));
    }

    private DutyState stateOnBoard(CampaignId campaign, DutyId duty, UnitId unit) {
        return board(campaign).rows().stream()
                .filter(row -> row.unit().id().equals(unit))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.duty().equals(duty))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static long cellsOn(Board board) {
        return board.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() != DutyState.NOT_OWED)
                .count();
    }

    private DutyId dutyOf(CampaignId campaign, UnitId unit, OwnerRule rule) {
        return duties.owedBy(unit).stream()
                .map(OwedDuty::duty)
                .filter(duty ->
                        duty.campaign().equals(campaign) && duty.owners().rule() == rule)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DutyState stateOf(DutyId duty, UnitId unit) {
        return owed(duty, unit).state();
    }

    private OwedDuty owed(DutyId duty, UnitId unit) {
        return duties.owedBy(duty, unit).orElseThrow();
    }

    private UnitId society(String name) {
        return units.open(
                new OpenUnit("山西省" + name, null, UnitKind.SOCIETY, Level.PROVINCE, RegionCode.of("140000"), null));
    }

    private static AnswerId activity() {
        return new AnswerId(org.xinghe.shared.Identifier.fresh());
    }

    private Instant now() {
        return clock.instant();
    }

    private UnitId unit(String name) {
        return province().unit(name);
    }

    private Province province() {
        return Objects.requireNonNull(built);
    }
}
