package org.xinghe.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.campaign.web.CampaignsAtDesk.number;
import static org.xinghe.campaign.web.CampaignsAtDesk.says;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.Owners;
import org.xinghe.organisation.UnitId;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// What a unit owes on its own pages.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class OwedPagesTests {

    private final Campaigns campaigns;
    private final Duties duties;
    private final CampaignsAtDesk desk;

    OwedPagesTests(ApplicationContext beans, Campaigns campaigns, Duties duties) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.desk = new CampaignsAtDesk(beans);
    }

    @BeforeEach
    void theFirstOfJune() {
        desk.begin();
    }

    @Test
    void aUnitSeesWhatItOwesAndItsNextStep() throws Exception {
        var campaign = desk.province.releasedCampaign(number());
        var society = desk.province.unit("山西省天文学会");
        var activity = duties.owedBy(society).stream()
                .filter(owed ->
                        owed.duty().campaign().equals(campaign) && owed.duty().kind() == DutyKind.ACTIVITY)
                .findFirst()
                .orElseThrow();
        desk.see("society", "/desk/duties")
                .andExpect(says("/desk/activities/new?duty=%s&amp;unit=%s"
                        .formatted(activity.duty().id(), society)))
                .andExpect(says("还有 9 天"))
                .andExpect(says("/desk/reports"));
    }

    @Test
    void anOfficerGivesMoreTimeWithAReason() throws Exception {
        var campaign = desk.province.releasedCampaign(number());
        var duty = duties.reportDutyOf(campaign).orElseThrow();
        var unit = desk.province.unit("太原市科学技术协会");
        var path = OwedPages.pathOf(duty, unit);
        extend(path, "2022-06-30", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("延期的日子要晚于原定期限"))
                .andExpect(says("请写明延期的理由"));
        extend(path, "2022-07-05", "系统迁移").andExpect(redirectedUrl(path));
        assertThat(duties.dueOn(duty, unit)).contains(LocalDate.of(2022, 7, 5));
        desk.see("taiyuan", path).andExpect(says("系统迁移")).andExpect(says("2022年7月5日"));
        desk.see("datong", OwedPages.pathOf(duty, desk.province.unit("大同市科学技术协会")))
                .andExpect(content().string(not(containsString("系统迁移"))));
    }

    @Test
    void aUnitSaysHowItHasDoneWhatNothingElseCanShow() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var campaign = campaigns.ofNotice(notice).orElseThrow().id();
        var duty = desk.province.as(
                "officer",
                () -> duties.add(
                        campaign,
                        new AddDuty(null, DutyKind.OTHER, "装好望远镜", LocalDate.of(2022, 6, 5), Owners.everybody())));
        desk.province.release(notice);
        var unit = desk.province.unit("太原市科学技术协会");
        var path = OwedPages.pathOf(duty, unit);
        state(path, "").andExpect(status().isUnprocessableContent()).andExpect(says("请用 1 到 500 字说明"));
        state(path, "装好十架").andExpect(redirectedUrl(path));
        assertThat(stateOf(duty, unit)).isEqualTo(DutyState.DONE);
        desk.see("officer", path).andExpect(says("装好十架")).andExpect(says("说明完成情况"));
        desk.act("taiyuan", path + "/statement/withdrawal").andExpect(redirectedUrl(path));
        assertThat(stateOf(duty, unit)).isEqualTo(DutyState.OPEN);
    }

    private DutyState stateOf(DutyId duty, UnitId unit) {
        return duties.owedBy(duty, unit).orElseThrow().state();
    }

    private ResultActions extend(String path, String until, String reason) throws Exception {
        return desk.as(
                "officer", post(path + "/extension").param("until", until).param("reason", reason));
    }

    private ResultActions state(String path, String how) throws Exception {
        return desk.as("taiyuan", post(path + "/statement").param("how", how));
    }
}
