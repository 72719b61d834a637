package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xinghe.campaign.OwingUnits.activity;
import static org.xinghe.campaign.OwingUnits.number;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;

/// The board that is derived from what units owe.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class BoardsTests {

    private final Duties duties;
    private final Boards boards;
    private final CountedStatements statements;
    private final OwingUnits owing;

    BoardsTests(ApplicationContext beans, Duties duties, Boards boards, CountedStatements statements) {
        this.duties = duties;
        this.boards = boards;
        this.statements = statements;
        this.owing = new OwingUnits(beans);
    }

    @BeforeEach
    void aDayInTime() {
        owing.inTime();
    }

    @Test
    void theBoardIsOnlyForOfficersAndLeadersOfItsIssuers() {
        var campaign = owing.released();
        assertThatThrownBy(() -> owing.province.as("taiyuan", () -> boards.of(campaign, BoardFilter.all())))
                .isInstanceOf(NotFound.class);
        assertThat(owing.province
                        .as("leader.department", () -> boards.of(campaign, BoardFilter.all()))
                        .rows())
                .isNotEmpty();
    }

    @Test
    void theBoardIsFilteredByKindCityStateDutyAndName() {
        var campaign = owing.released();
        duties.held(campaign, owing.unit("太原市科学技术局"), activity(), owing.now());
        var units = owing.filtered(campaign, new BoardFilter(BoardSide.UNITS, null, null, null, null, null, ""));
        var issuers = owing.filtered(campaign, new BoardFilter(BoardSide.ISSUERS, null, null, null, null, null, ""));
        assertThat(units.duties()).noneMatch(duty -> duty.owners().rule() == OwnerRule.ISSUERS);
        assertThat(issuers.rows()).hasSize(2);

        var taiyuan = RegionCode.of("140100");
        var city = owing.filtered(campaign, new BoardFilter(BoardSide.UNITS, null, taiyuan, null, null, null, ""));
        assertThat(city.rows()).hasSize(2);
        assertThat(city.duties())
                .filteredOn(duty -> duty.owners().rule() == OwnerRule.PLACE)
                .singleElement()
                .matches(duty -> taiyuan.equals(duty.owners().region()));
        assertThat(owing.filtered(
                                campaign, new BoardFilter(BoardSide.UNITS, null, null, null, DutyState.DONE, null, ""))
                        .rows())
                .hasSize(2);
        assertThat(owing.filtered(
                                campaign,
                                new BoardFilter(
                                        BoardSide.UNITS, UnitKind.CITY_BUREAU, null, DutyKind.REPORT, null, null, "太原"))
                        .totals())
                .isEqualTo(Map.of(DutyState.OPEN, 1L));
    }

    @Test
    void aBoardRunsAsManyStatementsForManyUnitsAsForFew() throws Exception {
        var few = owing.released();
        var statementsForFew = statements.during(() -> owing.board(few));
        for (var number = 0; number < 40; number++) {
            owing.society("第%d号众星学会".formatted(number));
        }
        var many = owing.released();
        assertThat(owing.board(many).rows().size())
                .isGreaterThanOrEqualTo(owing.board(few).rows().size() + 40);
        assertThat(statements.during(() -> owing.board(many)))
                .isEqualTo(statementsForFew)
                .isLessThanOrEqualTo(6);
    }
}
