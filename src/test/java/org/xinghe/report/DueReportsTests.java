package org.xinghe.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xinghe.report.LastDays.LAST_SECOND;
import static org.xinghe.report.LastDays.TENTH;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyState;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.CampaignTime;
import org.xinghe.testing.MovedClock;

/// In time, late, or with more time; and how many have come.
@ApplicationModuleTest(module = "report", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class DueReportsTests {

    private final UnitReports unitReports;
    private final Duties duties;
    private final LastDays days;

    DueReportsTests(ApplicationContext beans, UnitReports unitReports, Duties duties) {
        this.unitReports = unitReports;
        this.duties = duties;
        this.days = new LastDays(beans);
    }

    @BeforeEach
    void anotherCampaignThatIsInItsLastDays() {
        days.begin();
    }

    @Test
    void theLastSecondOfTheDayIsInTimeAndTheFirstOfTheNextIsLate() {
        var timely = days.open("taiyuan", "太原市科学技术协会");
        var late = days.open("datong", "大同市科学技术协会");
        days.clock.moveTo(LAST_SECOND);
        days.send("taiyuan.leader", timely);
        days.clock.moveTo(LAST_SECOND.plusSeconds(2));
        days.send("datong.leader", late);
        days.clock.moveTo(LAST_SECOND.plusDays(20));
        days.accept("officer", timely);
        days.accept("officer", late);

        assertThat(days.seen("officer", timely).isLate()).isFalse();
        assertThat(days.seen("officer", late).isLate()).isTrue();
        assertThat(days.owed("太原市科学技术协会").state()).isEqualTo(DutyState.DONE);
        assertThat(days.owed("太原市科学技术协会").doneAt()).isEqualTo(CampaignTime.instantOf(LAST_SECOND));
        assertThat(days.owed("大同市科学技术协会").state()).isEqualTo(DutyState.DONE_LATE);
        assertThat(unitReports.accepted(days.campaign))
                .extracting(AcceptedReport::late)
                .containsExactly(false, true);
    }

    @Test
    void anExtensionOfOneUnitMovesItsDayAlone() {
        var extended = days.open("taiyuan", "太原市科学技术协会");
        var other = days.open("datong", "大同市科学技术协会");
        days.province.as("officer", () -> {
            duties.extend(duties.reportDutyOf(days.campaign).orElseThrow(), days.unit("太原市科学技术协会"), TENTH, "疫情影响");
            return true;
        });
        days.clock.moveTo(LocalDateTime.of(2022, 7, 10, 20, 0));
        days.send("taiyuan.leader", extended);
        days.send("datong.leader", other);

        var report = days.seen("taiyuan", extended);
        assertThat(report.dueOn()).isEqualTo(TENTH);
        assertThat(report.extensionReason()).isEqualTo("疫情影响");
        assertThat(report.isLate()).isFalse();
        assertThat(days.seen("datong", other).isLate()).isTrue();
    }

    @Test
    void completenessIsCountedFromTheReportsAndNeverMoreThanAll() {
        days.send("taiyuan.leader", days.open("taiyuan", "太原市科学技术协会"));
        var accepted = days.open("datong", "大同市科学技术协会");
        days.send("datong.leader", accepted);
        days.accept("officer", accepted);
        var cities = unitReports.completeness(days.campaign).stream()
                .filter(each -> each.kind() == UnitKind.CITY_ASSOCIATION)
                .toList();
        assertThat(cities)
                .containsExactly(
                        new Completeness(UnitKind.CITY_ASSOCIATION, days.province.office("山西省科协宣传调研部"), 6, 2, 1, 0));
        days.clock.moveTo(LAST_SECOND.plusSeconds(1));
        assertThat(unitReports.completeness(days.campaign))
                .allSatisfy(each -> assertThat(each.percent()).isBetween(0, 100))
                .filteredOn(each -> each.kind() == UnitKind.CITY_ASSOCIATION)
                .extracting(Completeness::late)
                .containsExactly(4);
    }
}
