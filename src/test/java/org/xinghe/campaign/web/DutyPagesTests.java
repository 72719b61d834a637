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

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.Routes;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// What an officer settles on pages before a notice goes out: duties and routes.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class DutyPagesTests {

    private final Campaigns campaigns;
    private final Duties duties;
    private final Routes routes;
    private final NoticeFacts facts;
    private final CampaignsAtDesk desk;

    DutyPagesTests(ApplicationContext beans, Campaigns campaigns, Duties duties, Routes routes, NoticeFacts facts) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.routes = routes;
        this.facts = facts;
        this.desk = new CampaignsAtDesk(beans);
    }

    @BeforeEach
    void theFirstOfJune() {
        desk.begin();
    }

    @Test
    void aNoticeIsCompiledConfirmedAndLedToItsRoutesOnThePages() throws Exception {
        var notice = desk.province.takenNotice(number(), text -> text);
        var path = "/desk/notices/%s/duties".formatted(notice);
        desk.see("officer", path).andExpect(says("这份通知还没有分解成任务"));
        desk.act("officer", path + "/compilation").andExpect(redirectedUrl(path));
        desk.see("officer", path)
                .andExpect(content()
                        .string(allOf(
                                containsString("吕梁市、忻州市、太原市、大同市、临汾市、晋中市等地”没有列完"),
                                containsString("（八）百花齐放、各展所长"),
                                containsString("原文：6月底前"),
                                containsString("太原市科协和科技局"),
                                containsString("共 2 家，共同承担"))));

        desk.act("officer", path + "/confirmation").andExpect(redirectedUrl(path));
        assertThat(duties.proposedFor(notice)).allMatch(duty -> duty.state() == ProposalState.CONFIRMED);
        desk.see("officer", path).andExpect(says("所有任务都已确认")).andExpect(says("下一步：报送口径"));
    }

    @Test
    void everyPageOfANoticeShowsTheSameBarOfPages() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var path = "/desk/notices/" + notice;
        var bar = List.of("概览", "核对要素", "主送单位", "任务", "报送口径", "负担", "会签印发");
        for (var page : List.of("", "/facts", "/recipients", "/duties", "/routes", "/burden", "/release")) {
            assertThat(barOf(path + page)).as(page).isEqualTo(bar);
        }
        desk.province.release(notice);
        var released = List.of("概览", "核对要素", "主送单位", "任务", "报送口径", "会签印发", "签收情况", "提问答复");
        for (var page : List.of("", "/duties", "/routes", "/receipts", "/questions")) {
            assertThat(barOf(path + page)).as(page).isEqualTo(released);
        }
    }

    private List<String> barOf(String path) throws Exception {
        var page = desk.see("officer", path).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        var bar = page.substring(page.indexOf("<nav class=\"tabs\""));
        return Pattern.compile(">([^<]+)</a>")
                .matcher(bar.substring(0, bar.indexOf("</nav>")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whoSaidThatNoOtherPlacesAreMeantIsNotAskedAgain() throws Exception {
        var notice = desk.province.takenNotice(number(), text -> text);
        var path = "/desk/notices/%s/duties".formatted(notice);
        desk.act("officer", path + "/compilation");
        desk.see("officer", path).andExpect(says("没有列完"));
        var question = facts.of(notice).stream()
                .filter(NoticeFact::asksForOthers)
                .findFirst()
                .orElseThrow();
        desk.province.as("officer", () -> facts.confirm(notice, question.position()));
        desk.see("officer", path).andExpect(content().string(not(containsString("没有列完"))));
    }

    @Test
    void anOpenListOfPlacesIsAskedForAndAnsweredWithFurtherCities() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var path = "/desk/notices/%s/duties".formatted(notice);
        var place = dutyOf(notice, OwnerRule.PLACE);
        desk.as(
                        "officer",
                        post(path + "/places")
                                .param("duty", place.id().toString())
                                .param("city", "140300", "140400"))
                .andExpect(redirectedUrl(path));
        desk.see("officer", path).andExpect(says("阳泉：围绕主题积极开展特色活动")).andExpect(says("主送单位里没有对应的单位"));
    }

    @Test
    void aDutyIsChangedDroppedAndAddedAndAWrongFormKeepsWhatWasTyped() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var path = "/desk/notices/%s/duties".formatted(notice);
        var duty = dutyOf(notice, OwnerRule.EVERYBODY);
        change("officer", path + "/" + duty.id(), "", "KINDS", "2022-13-40", 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请用 1 到 200 字写明任务"))
                .andExpect(says("看不懂的期限"))
                .andExpect(says("请至少勾选一类单位"))
                .andExpect(says("2022-13-40"));
        change("officer", path + "/" + duty.id(), "观一次星", "EVERYBODY", "2022-06-05", duty.version())
                .andExpect(redirectedUrl(path));
        assertThat(duties.require(duty.id()).what()).isEqualTo("观一次星");
        desk.see("officer", path + "/" + duty.id()).andExpect(says("修改任务"));

        desk.act("officer", path + "/" + duty.id() + "/removal").andExpect(redirectedUrl(path));
        assertThat(duties.require(duty.id()).state()).isEqualTo(ProposalState.DROPPED);
        desk.act("officer", path + "/" + duty.id() + "/confirmation").andExpect(redirectedUrl(path));
        assertThat(duties.require(duty.id()).state()).isEqualTo(ProposalState.CONFIRMED);

        change("officer", path + "/additions", "另加一件事", "NOBODY", "", 0).andExpect(redirectedUrl(path));
        desk.see("officer", path).andExpect(says("没有写明由谁承担：另加一件事")).andExpect(says("没有期限：另加一件事"));
    }

    @Test
    void theSecondOfTwoOfficersSeesWhatChangedAndKeepsWhatWasTyped() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var path = "/desk/notices/%s/duties/%s"
                .formatted(notice, dutyOf(notice, OwnerRule.EVERYBODY).id());
        var seen = dutyOf(notice, OwnerRule.EVERYBODY).version();
        change("officer", path, "第一个人写的", "EVERYBODY", "2022-06-05", seen).andExpect(status().isSeeOther());
        change("officer.department", path, "第二个人写的", "EVERYBODY", "2022-06-06", seen)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("第一个人写的"),
                                containsString("第二个人写的"),
                                containsString("以我的为准保存"),
                                containsString("name=\"version\" value=\"%d\"".formatted(seen + 1)))));
        assertThat(dutyOf(notice, OwnerRule.EVERYBODY).what()).isEqualTo("第一个人写的");
        change("officer.department", path, "第二个人写的", "EVERYBODY", "2022-06-06", seen + 1)
                .andExpect(status().isSeeOther());
        assertThat(dutyOf(notice, OwnerRule.EVERYBODY).what()).isEqualTo("第二个人写的");
    }

    @Test
    void aKindThatTheNoticeDoesNotRouteIsAskedForOnThePage() throws Exception {
        var notice = desk.province.takenNotice(number(), text -> text);
        desk.province.as("officer", () -> campaigns.compile(notice));
        var path = "/desk/notices/%s/routes".formatted(notice);
        desk.see("officer", path).andExpect(says("通知没有写明")).andExpect(says("省级研究会"));
        desk.as(
                        "officer",
                        post(path + "/RESEARCH_ASSOCIATION")
                                .param(
                                        "office",
                                        desk.province.office("山西省科协宣传调研部").toString()))
                .andExpect(redirectedUrl(path));
        assertThat(routes.officeFor(campaigns.ofNotice(notice).orElseThrow().id(), desk.province.unit("山西省科普研究会")))
                .contains(desk.province.office("山西省科协宣传调研部"));
    }

    private ResultActions change(String who, String path, String what, String rule, String dueOn, int version)
            throws Exception {
        var form = post(path)
                .param("kind", "ACTIVITY")
                .param("what", what)
                .param("rule", rule)
                .param("due", dueOn)
                .param("version", String.valueOf(version));
        return desk.as(who, form);
    }

    private DutySummary dutyOf(NoticeId notice, OwnerRule rule) {
        return duties.proposedFor(notice).stream()
                .filter(duty -> duty.owners().rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
