package org.xinghe.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinghe.activity.ApprovalPath.Stage;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitStatus;
import org.xinghe.organisation.UnitSummary;

class ApprovalPathTests {

    private static final UnitSummary PROVINCE = unit("省科协", Level.PROVINCE, null, UnitStatus.OPEN);
    private static final UnitSummary CITY = unit("市科协", Level.CITY, PROVINCE.id(), UnitStatus.OPEN);
    private static final UnitSummary COUNTY = unit("县科协", Level.COUNTY, CITY.id(), UnitStatus.OPEN);
    private static final UnitId OWN = UnitId.fresh();

    @Test
    void withoutAnyWishAboveTheUnitDecidesAlone() {
        assertThat(through(ApprovalReach.UNIT, COUNTY, CITY, PROVINCE)).containsExactly(stage(OWN, ApprovalReach.UNIT));
    }

    @Test
    void aUnitBelowACountyGoesOverTheCityToTheProvince() {
        assertThat(through(ApprovalReach.CITY, COUNTY, CITY, PROVINCE))
                .containsExactly(stage(OWN, ApprovalReach.UNIT), stage(CITY.id(), ApprovalReach.CITY));
        assertThat(through(ApprovalReach.PROVINCE, COUNTY, CITY, PROVINCE))
                .containsExactly(
                        stage(OWN, ApprovalReach.UNIT),
                        stage(CITY.id(), ApprovalReach.CITY),
                        stage(PROVINCE.id(), ApprovalReach.PROVINCE));
    }

    @Test
    void aSocietyOfTheProvinceHasNoCityAboveIt() {
        assertThat(through(ApprovalReach.CITY, PROVINCE)).containsExactly(stage(OWN, ApprovalReach.UNIT));
        assertThat(through(ApprovalReach.PROVINCE, PROVINCE))
                .containsExactly(stage(OWN, ApprovalReach.UNIT), stage(PROVINCE.id(), ApprovalReach.PROVINCE));
    }

    @Test
    void theHostItselfHasNobodyAboveIt() {
        assertThat(through(ApprovalReach.PROVINCE)).containsExactly(stage(OWN, ApprovalReach.UNIT));
    }

    @Test
    void aClosedUnitAboveIsLeftOut() {
        var closed = unit("旧市科协", Level.CITY, PROVINCE.id(), UnitStatus.CLOSED);
        assertThat(through(ApprovalReach.PROVINCE, closed, PROVINCE))
                .containsExactly(stage(OWN, ApprovalReach.UNIT), stage(PROVINCE.id(), ApprovalReach.PROVINCE));
    }

    private static List<Stage> through(ApprovalReach reach, UnitSummary... above) {
        return ApprovalPath.through(OWN, List.of(above), reach);
    }

    private static Stage stage(UnitId unit, ApprovalReach level) {
        return new Stage(unit, level);
    }

    private static UnitSummary unit(String name, Level level, @Nullable UnitId parent, UnitStatus status) {
        return new UnitSummary(UnitId.fresh(), name, UnitKind.OTHER, level, RegionCode.of("140100"), parent, status);
    }
}
