package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.testing.Province;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class CampaignsTests {

    private final ApplicationContext beans;
    private final Campaigns campaigns;
    private final Duties duties;

    CampaignsTests(ApplicationContext beans, Campaigns campaigns, Duties duties) {
        this.beans = beans;
        this.campaigns = campaigns;
        this.duties = duties;
    }

    @Test
    void aReleasedNoticeStartsItsCampaignAndUnitsOweItsDuties() {
        var province = Province.in(beans);
        var campaign = province.releasedCampaign("晋科协测〔2022〕1号");

        assertThat(campaigns.require(campaign).status()).isEqualTo(CampaignStatus.RUNNING);
        assertThat(campaigns.strandsOf(campaign).stream().filter(strand -> strand.parent() == null))
                .hasSize(8);
        assertThat(duties.owedBy(province.unit("太原市科学技术协会")))
                .extracting(owed -> owed.duty().kind())
                .contains(DutyKind.ACTIVITY, DutyKind.REPORT);
    }
}
