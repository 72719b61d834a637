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

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.burden.Burdens;
import org.xinghe.campaign.due.DueText;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeId;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// What a notice asks, on its page and in one line before the release.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class BurdenPagesTests {

    private final Campaigns campaigns;
    private final Duties duties;
    private final Burdens burdens;
    private final History history;
    private final CampaignsAtDesk desk;

    BurdenPagesTests(ApplicationContext beans, Campaigns campaigns, Duties duties, Burdens burdens, History history) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.burdens = burdens;
        this.history = history;
        this.desk = new CampaignsAtDesk(beans);
    }

    @BeforeEach
    void theFirstOfJune() {
        desk.begin();
    }

    @Test
    void thePageReckonsEachRequestAndSaysWhatToLookAt() throws Exception {
        var running = desk.province.releasedCampaign(number());
        var notice = desk.province.confirmedNotice(number());
        add(notice, "报联络员", "三日内");
        desk.see("officer", path(notice))
                .andExpect(says("16 家 × 1 次 × 10 分钟"))
                .andExpect(says("16 家 × 1 次 × 120 分钟"))
                .andExpect(says("提前 1 个工作日"))
                .andExpect(says("1 项任务从印发到期限不足 5 个工作日"))
                .andExpect(says("联系人：各单位联络员和负责人已在岗位中登记"))
                .andExpect(says("正在要求"))
                .andExpect(says("/desk/campaigns/" + running))
                .andExpect(content().string(not(containsString("在休息时间印发"))));
        desk.see("officer", path(notice) + "?release=2022-06-03T20:00")
                .andExpect(says("在休息时间印发（2022年6月3日 20:00）"))
                .andExpect(says("按下一个工作日上班时（2022年6月6日 08:30）印发重新测算"))
                .andExpect(says("?release=2022-06-06T08:30"));
        desk.see("officer", path(notice) + "?release=gestern").andExpect(says("按现在印发测算"));
    }

    @Test
    void theReleasePageSaysItInOneLineUntilSomebodyHasSeenItAndStillReleases() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var release = "/desk/notices/%s/release".formatted(notice);
        desk.see("officer", release).andExpect(says("这份通知要用去 16 家单位共")).andExpect(says("负担测算还没有人确认看过"));

        desk.as("officer", post(path(notice) + "/acknowledgement")).andExpect(redirectedUrl(path(notice)));
        desk.see("officer", path(notice)).andExpect(says("顾长河 已于 2022年6月1日 09:00 看过"));
        desk.see("officer", release).andExpect(content().string(not(containsString("还没有人确认看过"))));
        var campaign = campaigns.ofNotice(notice).orElseThrow().id();
        assertThat(history.of(campaign))
                .first()
                .matches(entry -> entry.act().equals("see-burden")
                        && entry.changes().containsKey("warnings")
                        && entry.changes().containsKey("hours"));

        desk.province.release(notice);
        desk.see("officer", path(notice), 404);
        assertThat(burdens.of(notice, null)).isEmpty();
    }

    @Test
    void anIssuerSetsACapAndIsWarnedAboveIt() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        desk.as("officer", post(path(notice) + "/cap").param("minutes", "abc"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请填 1 到"))
                .andExpect(says("value=\"abc\""));
        desk.as("officer", post(path(notice) + "/cap").param("minutes", "60")).andExpect(redirectedUrl(path(notice)));
        desk.see("officer", path(notice)).andExpect(says("2022年6月有 16 家单位被要求的用时超过每月 60 分钟的上限"));
        desk.as("officer", post(path(notice) + "/cap").param("minutes", "")).andExpect(redirectedUrl(path(notice)));
        desk.see("officer", path(notice)).andExpect(content().string(not(containsString("分钟的上限"))));
    }

    @Test
    void whoDoesNotPrepareTheNoticeFindsNoBurden() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        desk.see("taiyuan", path(notice), 404);
        desk.as("taiyuan", post(path(notice) + "/acknowledgement")).andExpect(status().isNotFound());
        desk.as("leader.association", post(path(notice) + "/cap").param("minutes", "60"))
                .andExpect(status().isNotFound());
        desk.see("leader.association", path(notice)).andExpect(says("全省合计"));
    }

    private void add(NoticeId notice, String what, String due) {
        desk.province.as(
                "officer",
                () -> duties.add(
                        campaigns.ofNotice(notice).orElseThrow().id(),
                        new AddDuty(
                                null,
                                DutyKind.OTHER,
                                what,
                                DueText.read(due, 2022).orElseThrow(),
                                Owners.everybody(),
                                null,
                                List.of())));
    }

    private static String path(NoticeId notice) {
        return "/desk/notices/%s/burden".formatted(notice);
    }
}
