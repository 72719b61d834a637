package org.xinghe.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.campaign.web.CampaignsAtDesk.number;
import static org.xinghe.campaign.web.CampaignsAtDesk.says;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.Duties;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// The overview of a campaign and its board, which strangers do not find.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class CampaignPagesTests {

    private final Duties duties;
    private final CampaignsAtDesk desk;

    CampaignPagesTests(ApplicationContext beans, Duties duties) {
        this.duties = duties;
        this.desk = new CampaignsAtDesk(beans);
    }

    @BeforeEach
    void theFirstOfJune() {
        desk.begin();
    }

    @Test
    void strangersFindNoneOfThePages() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var campaign = desk.province.releasedCampaign(number());
        var duty = duties.reportDutyOf(campaign).orElseThrow();
        var taiyuan = desk.province.unit("太原市科学技术协会");
        for (var path : List.of(
                "/desk/notices/%s/duties".formatted(notice),
                "/desk/notices/%s/duties/new".formatted(notice),
                "/desk/notices/%s/routes".formatted(notice),
                "/desk/campaigns/" + campaign,
                "/desk/campaigns/%s/board".formatted(campaign),
                "/desk/campaigns/%s/board.xlsx".formatted(campaign),
                "/desk/board",
                "/desk/duties/%s/units/%s".formatted(duty, taiyuan))) {
            desk.see("datong", path, 404);
        }
        for (var path : List.of(
                "/desk/notices/%s/duties/confirmation".formatted(notice),
                "/desk/notices/%s/routes/SOCIETY".formatted(notice),
                "/desk/duties/%s/units/%s/extension".formatted(duty, taiyuan),
                "/desk/duties/%s/units/%s/statement".formatted(duty, taiyuan))) {
            desk.act("datong", path).andExpect(status().isNotFound());
        }
        desk.act("taiyuan", "/desk/duties/%s/units/%s/extension".formatted(duty, taiyuan))
                .andExpect(status().isNotFound());
    }

    @Test
    void theOverviewSaysHowFarEachDutyHasCome() throws Exception {
        var campaign = desk.province.releasedCampaign(number());
        desk.see("officer", "/desk/campaigns").andExpect(says("进行中"));
        desk.see("leader.department", "/desk/campaigns/" + campaign)
                .andExpect(says("完成 0 / 16 家"))
                .andExpect(says("10,000,000"))
                .andExpect(says("活动开始"));
    }

    @Test
    void theBoardIsFilteredByItsAddressAndGoesOutAsAWorkbook() throws Exception {
        var campaign = desk.province.releasedCampaign(number());
        var path = "/desk/campaigns/%s/board".formatted(campaign);
        desk.see("officer", path + "?city=140100&state=nonsense&dutyKind=REPORT&text=")
                .andExpect(says("2 家单位 × 1 项任务"))
                .andExpect(content().string(not(containsString("大同市科学技术协会"))));
        desk.see("officer", path + "?state=DONE").andExpect(says("没有符合条件的单位"));
        desk.see("officer", path + "?side=ISSUERS").andExpect(says("2 家单位"));
        desk.clock.moveTo(LocalDateTime.of(2022, 7, 1, 0, 0, 1));
        desk.see("officer", path).andExpect(says("逾期的 16 家单位"));

        var bytes = desk.see("officer", path + ".xlsx?city=140100")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var sheet = (SheetOutcome.Read) Sheets.read(bytes);
        assertThat(sheet.rows())
                .extracting(row -> row.cells().subList(0, 3))
                .containsExactly(List.of("太原市科学技术协会", "市科协", "太原市"), List.of("太原市科学技术局", "市科技局", "太原市"));
    }
}
