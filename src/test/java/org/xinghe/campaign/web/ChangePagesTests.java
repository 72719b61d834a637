package org.xinghe.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.campaign.web.CampaignsAtDesk.number;
import static org.xinghe.campaign.web.CampaignsAtDesk.says;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.revision.RevisionChange;
import org.xinghe.campaign.revision.Revisions;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Supplements;
import org.xinghe.testing.Amending;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// Taking a supplement in, settling what it changes, and what its letters say to the units.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class ChangePagesTests {

    private final Campaigns campaigns;
    private final Duties duties;
    private final Revisions revisions;
    private final Supplements supplements;
    private final CampaignsAtDesk desk;
    private final Amending amending;

    ChangePagesTests(
            ApplicationContext beans,
            Campaigns campaigns,
            Duties duties,
            Revisions revisions,
            Supplements supplements) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.revisions = revisions;
        this.supplements = supplements;
        this.desk = new CampaignsAtDesk(beans);
        this.amending = new Amending(beans, desk.province);
    }

    @BeforeEach
    void theFirstOfJune() {
        desk.begin();
    }

    @Test
    void aDocumentIsTakenInAndItsChangesAreShownFromAndTo() throws Exception {
        var original = noticeOf(desk.province.releasedCampaign(number()));
        var path = "/desk/notices/" + original;
        desk.see("officer", path).andExpect(says("补充或更正这份通知"));
        desk.see("officer", path + "/supplements/new").andExpect(says("读取变更"));
        desk.see("taiyuan", path + "/supplements/new", 404);
        desk.as("officer", post(path + "/supplements").param("text", "收到。"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("收到。"));
        desk.as("officer", post(path + "/supplements").param("text", text("总结报送时间延长至7月10日。")))
                .andExpect(status().isSeeOther());

        var supplement = supplements.of(original).getFirst();
        desk.see("officer", path).andExpect(says(Objects.requireNonNull(supplement.title())));
        desk.see("officer", changes(supplement.id()))
                .andExpect(content()
                        .string(allOf(
                                containsString("2022年6月30日</del>"),
                                containsString("2022年7月10日</ins>"),
                                containsString("这是只写改动的通知"),
                                containsString("有变更的单位 16 家"),
                                containsString("涉及"))));
        desk.see("officer", "/desk/notices/%s/duties".formatted(supplement.id()), 303);
        desk.see("taiyuan", changes(supplement.id()), 404);
    }

    @Test
    void changesAreConfirmedPutRightLeftOutAndAdded() throws Exception {
        var campaign = desk.province.releasedCampaign(number());
        var supplement = amending.supplement(campaign, "总结报送时间延长至7月10日。有关高校科协要于6月8日前报送一个典型案例。");
        var path = changes(supplement);
        var moved = change(supplement, 0);
        act(path, moved, "confirmation").andExpect(redirectedUrl(path + "#change-" + moved.id()));
        act(path, moved, "confirmation").andExpect(status().isConflict());
        var added = change(supplement, 1);
        desk.see("officer", path + "/" + added.id()).andExpect(says("典型案例"));
        edit(path + "/" + added.id(), "", added.version())
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请用 1 到 200 字写明任务"));
        edit(path + "/" + added.id(), "报送两个典型案例", added.version()).andExpect(status().isSeeOther());
        edit(path + "/" + added.id(), "报送三个典型案例", added.version())
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("报送两个典型案例"), containsString("报送三个典型案例"))));
        act(path, change(supplement, 1), "removal").andExpect(redirectedUrl(path));
        assertThat(change(supplement, 1).state()).isEqualTo(ProposalState.DROPPED);

        var place = duties.of(campaign).stream()
                .filter(duty -> duty.owners().region() != null)
                .findFirst()
                .orElseThrow();
        desk.see("officer", path + "/new?duty=" + place.id()).andExpect(says(place.what()));
        edit(path + "/additions?duty=" + place.id(), "推迟举办", 0).andExpect(redirectedUrl(path));
        assertThat(change(supplement, 2).state()).isEqualTo(ProposalState.CONFIRMED);
        desk.as("officer", post(path + "/removals").param("duty", place.id().toString()))
                .andExpect(redirectedUrl(path));
        assertThat(change(supplement, 2).state()).isEqualTo(ProposalState.DROPPED);
        desk.as("officer", post(path + "/information").param("everybody", "true"))
                .andExpect(redirectedUrl(path + "#untouched"));
        assertThat(revisions.require(supplement).everybody()).isTrue();
    }

    @Test
    void eachUnitReadsItsOwnChangesOnBothLetters() throws Exception {
        var campaign = desk.province.releasedCampaign(number());
        var original = noticeOf(campaign);
        var supplement = amending.supplement(campaign, "有关高校科协要于6月8日前报送一个典型案例。");
        desk.see("university", letter(supplement), 404);
        desk.see("officer", "/desk/notices/%s/release".formatted(supplement)).andExpect(says("还有 1 处变更没有确认"));
        amending.release(supplement);

        var added = duties.of(campaign).getLast();
        var owed = "/desk/duties/%s/units/%s".formatted(added.id(), desk.province.unit("汾河大学科学技术协会"));
        desk.see("university", owed).andExpect(says(letter(supplement) + "#s")).andExpect(says("依据 晋科协更"));
        desk.see("university", letter(supplement))
                .andExpect(says("本通知补充《"))
                .andExpect(says("对本单位有 1 处变更"))
                .andExpect(says("2022年6月8日</ins>"));
        desk.see("university", letter(original)).andExpect(says("已由《")).andExpect(says(letter(supplement)));
        desk.see("taiyuan", letter(supplement), 404);
        desk.see("taiyuan", letter(original))
                .andExpect(says("对本单位没有变更"))
                .andExpect(content().string(not(containsString(letter(supplement)))));
    }

    private ResultActions act(String path, RevisionChange change, String act) throws Exception {
        return desk.as(
                "officer",
                post("%s/%s/%s".formatted(path, change.id(), act)).param("version", String.valueOf(change.version())));
    }

    @Test
    void aDutyForUnitsThatTheOriginalDidNotAddressIsExplained() throws Exception {
        var supplement = amending.supplement(desk.province.releasedCampaign(number()), "请各县（市、区）科协于6月20日前报送活动照片。");
        var path = changes(supplement);
        desk.see("officer", path).andExpect(says("承担单位只能是收到原通知的单位"));
        var added = change(supplement, 0);
        desk.see("officer", path + "/" + added.id()).andExpect(says("<a href=\"%s\">变更</a>".formatted(path)));
        desk.as("officer", form(path + "/" + added.id(), "报送活动照片", "COUNTY_ASSOCIATION", added.version()))
                .andExpect(status().isSeeOther());
        desk.see("officer", path).andExpect(says("原通知的主送单位里没有这类单位")).andExpect(says("其中 1 处有提醒"));
        desk.see("officer", "/desk/notices/%s/release".formatted(supplement)).andExpect(says("没有单位承担：报送活动照片"));
    }

    private ResultActions edit(String path, String what, int version) throws Exception {
        return desk.as("officer", form(path, what, "UNIVERSITY_ASSOCIATION", version));
    }

    private static MockHttpServletRequestBuilder form(String path, String what, String owners, int version) {
        return post(path)
                .param("kind", "REPORT")
                .param("what", what)
                .param("rule", "KINDS")
                .param("kinds", owners)
                .param("due", "2022年6月9日前")
                .param("version", String.valueOf(version));
    }

    private RevisionChange change(NoticeId supplement, int position) {
        return revisions.require(supplement).changes().get(position);
    }

    private NoticeId noticeOf(CampaignId campaign) {
        return campaigns.require(campaign).notice();
    }

    private static String changes(NoticeId supplement) {
        return "/desk/notices/%s/changes".formatted(supplement);
    }

    private static String letter(NoticeId notice) {
        return "/desk/notices/%s/letter".formatted(notice);
    }

    private static String text(String says) {
        return """
                关于补充“全国科技工作者日”系列活动有关事项的通知

                各市科协、市科技局：
                %s
                山西省科学技术协会  山西省科学技术厅
                2022年6月1日
                """.formatted(says);
    }
}
