package org.xinghe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.testing.Province;

/// A unit that became part of another one after it had reported.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class MergedReportsTests {

    private final Reports reports;
    private final UnitReports unitReports;
    private final Duties duties;
    private final Units units;
    private final Posts posts;
    private final People people;
    private final Province province;

    MergedReportsTests(
            ApplicationContext beans,
            Reports reports,
            UnitReports unitReports,
            Duties duties,
            Units units,
            Posts posts,
            People people) {
        this.reports = reports;
        this.unitReports = unitReports;
        this.duties = duties;
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.province = Province.in(beans);
    }

    @Test
    void whatAUnitSentBeforeItWasMergedCountsForItsSuccessorOnTheBoardAndInTheCounts() throws Exception {
        var sender = society("山西省样例甲学会");
        var successor = society("山西省样例乙学会");
        var coordinator = coordinatorOf(sender);
        var campaign = province.releasedCampaign("晋科协并〔2022〕1号");
        var report = coordinator.call(() -> {
            var id = reports.open(campaign, sender);
            assertThat(reports.send(id)).isInstanceOf(ReportOutcome.Done.class);
            return id;
        });
        province.as("officer", () -> reports.accept(report));
        var before = societiesOf(campaign);

        units.merge(sender, successor);

        assertThat(reportDutyOf(successor, campaign).state().isDone()).isTrue();
        var after = societiesOf(campaign);
        assertThat(after.owed()).isEqualTo(before.owed() - 1);
        assertThat(List.of(after.sent(), after.accepted())).isEqualTo(List.of(before.sent(), before.accepted()));
        assertThat(unitReports.accepted(campaign))
                .extracting(AcceptedReport::report, each -> each.unit().id())
                .containsExactly(org.assertj.core.api.Assertions.tuple(report, successor));
    }

    private Completeness societiesOf(CampaignId campaign) {
        return unitReports.completeness(campaign).stream()
                .filter(each -> each.kind() == UnitKind.SOCIETY)
                .findFirst()
                .orElseThrow();
    }

    private OwedDuty reportDutyOf(UnitId unit, CampaignId campaign) {
        return duties.owedBy(duties.reportDutyOf(campaign).orElseThrow(), unit).orElseThrow();
    }

    private UnitId society(String name) {
        return units.open(new OpenUnit(name, null, UnitKind.SOCIETY, Level.PROVINCE, RegionCode.of("140000"), null));
    }

    private Actor coordinatorOf(UnitId unit) {
        var person = people.register(new RegisterPerson("合并前联络员", "merged.society", null, null));
        posts.appoint(person, PostKind.COORDINATOR, unit, null, LocalDate.of(2020, 1, 1), null);
        return Actor.of(person, "合并前联络员");
    }
}
