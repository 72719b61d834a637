package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.Releases;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// Where units report: what the notice says, and what an officer chooses.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class RoutesTests {

    private final Releases releases;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Routes routes;
    private final Offices offices;
    private final Province province;

    RoutesTests(
            ApplicationContext beans,
            Releases releases,
            Campaigns campaigns,
            Duties duties,
            Routes routes,
            Offices offices) {
        this.releases = releases;
        this.campaigns = campaigns;
        this.duties = duties;
        this.routes = routes;
        this.offices = offices;
        this.province = Province.in(beans);
    }

    @Test
    void kindsReportWhereTheNoticeSaysAndOthersAreAskedFor() {
        var campaign = compiled("晋科协测〔2022〕7109号", text -> text);

        assertThat(routes.of(campaign))
                .filteredOn(line -> line.kind() != UnitKind.UNIVERSITY_ASSOCIATION
                        && line.kind() != UnitKind.ENTERPRISE_ASSOCIATION)
                .containsExactly(
                        new RouteLine(UnitKind.CITY_ASSOCIATION, 6, province.office("山西省科协宣传调研部"), "山西省科协宣传调研部"),
                        new RouteLine(UnitKind.CITY_BUREAU, 6, province.office("山西省科技厅人才处"), "山西省科技厅人才处"),
                        new RouteLine(UnitKind.SOCIETY, 1, province.office("山西省科协宣传调研部"), "山西省科协宣传调研部"),
                        new RouteLine(UnitKind.RESEARCH_ASSOCIATION, 1, null, ""));
        assertThat(routes.officeFor(campaign, province.unit("太原市科学技术协会"))).contains(province.office("山西省科协宣传调研部"));
        assertThat(routes.officeFor(campaign, province.unit("太原市科学技术局"))).contains(province.office("山西省科技厅人才处"));
        assertThat(routes.officeFor(campaign, province.unit("山西省科普研究会"))).isEmpty();
        assertThat(releases.objectionsTo(campaigns.require(campaign).notice()))
                .extracting(ReleaseObjection::key)
                .contains("campaign.objection.no-route");

        asOfficer(() -> choose(campaign, province.office("山西省科技厅人才处")));
        assertThat(routes.officeFor(campaign, province.unit("山西省科普研究会"))).contains(province.office("山西省科技厅人才处"));
    }

    @Test
    void onlyAnOfficeOfAnIssuerIsChosenAndOnlyByAnOfficer() {
        var campaign = compiled("晋科协测〔2022〕7110号", text -> text);
        var foreign = offices.open(province.unit("太原市科学技术协会"), "办公室");

        assertThatThrownBy(() -> asOfficer(() -> choose(campaign, foreign))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> province.as("research", () -> choose(campaign, province.office("山西省科技厅人才处"))))
                .isInstanceOf(NotFound.class);
        assertThat(routes.officeFor(campaign, province.unit("山西省科普研究会"))).isEmpty();
    }

    @Test
    void anOfficeThatOnlyTheNoticeKnowsIsRegisteredUnderItsIssuerByItsOwnName() {
        var campaign = compiled("晋科协测〔2022〕7111号", text -> text.replace("山西省科协宣传调研部", "山西省科协观星处"));
        var association = province.unit("山西省科学技术协会");
        assertThat(routes.officeFor(campaign, province.unit("太原市科学技术协会"))).isEmpty();

        asOfficer(() -> {
            routes.openNamed(campaign, UnitKind.CITY_ASSOCIATION, association);
            return campaign;
        });

        var opened = offices.findByName("山西省科协观星处").orElseThrow();
        assertThat(opened.name()).isEqualTo("观星处");
        assertThat(opened.unit()).isEqualTo(association);
        assertThat(routes.officeFor(campaign, province.unit("太原市科学技术协会"))).isEqualTo(Optional.of(opened.id()));
        assertThat(routes.officeFor(campaign, province.unit("山西省天文学会"))).isEqualTo(Optional.of(opened.id()));
        assertThat(routes.officeFor(campaign, province.unit("山西省科普研究会"))).isEmpty();
    }

    private CampaignId choose(CampaignId campaign, OfficeId office) {
        routes.choose(campaign, UnitKind.RESEARCH_ASSOCIATION, office);
        return campaign;
    }

    private CampaignId compiled(String number, UnaryOperator<String> edit) {
        var notice = province.takenNotice(number, edit);
        return asOfficer(() -> {
            var campaign = campaigns.compile(notice);
            duties.confirmWhole(campaign);
            return campaign;
        });
    }

    private <T> T asOfficer(Callable<T> block) {
        return province.as("officer", block);
    }
}
