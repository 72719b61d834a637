package org.xinghe.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.Routes;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.TakeNotice;
import org.xinghe.notice.TakeOutcome;
import org.xinghe.organisation.UnitId;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class CampaignPagesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(7500);
    private static final Map<String, Cookie> SESSIONS = new ConcurrentHashMap<>();

    private final ApplicationContext beans;
    private final Notices notices;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Routes routes;
    private final MovedClock clock;
    private final MockMvc web;
    private @Nullable Province built;

    CampaignPagesTests(
            ApplicationContext beans,
            Notices notices,
            Campaigns campaigns,
            Duties duties,
            Routes routes,
            MovedClock clock,
            MockMvc web) {
        this.beans = beans;
        this.notices = notices;
        this.campaigns = campaigns;
        this.duties = duties;
        this.routes = routes;
        this.clock = clock;
        this.web = web;
    }

    @TestConfiguration
    static class Beans {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }
    }

    @BeforeEach
    void build() {
        clock.moveTo(LocalDateTime.of(2022, 6, 1, 9, 0));
        built = Province.in(beans);
    }

    @Test
    void aNoticeIsCompiledConfirmedAndLedToItsRoutesOnThePages() throws Exception {
        var notice = taken();
        var path = "/desk/notices/%s/duties".formatted(notice);
        see("officer", path).andExpect(says("这份通知还没有分解成任务"));
        act("officer", path + "/compilation").andExpect(redirectedUrl(path));
        see("officer", path)
                .andExpect(content()
                        .string(allOf(
                                containsString("吕梁市、忻州市、太原市、大同市、临汾市、晋中市等地”没有列完"),
                                containsString("（八）百花齐放、各展所长"),
                                containsString("原文：6月底前"),
                                containsString("太原市科协和科技局（共 2 家，共同承担）"))));

        act("officer", path + "/confirmation").andExpect(redirectedUrl(path));
        assertThat(duties.proposedFor(notice)).allMatch(duty -> duty.state() == ProposalState.CONFIRMED);
        see("officer", path).andExpect(says("所有任务都已确认")).andExpect(says("下一步：报送口径"));
    }

    @Test
    void anOpenListOfPlacesIsAskedForAndAnsweredWithFurtherCities() throws Exception {
        var notice = province().confirmedNotice(number());
        var path = "/desk/notices/%s/duties".formatted(notice);
        var place = dutyOf(notice, OwnerRule.PLACE);
        web.perform(post(path + "/places")
                        .cookie(session("officer"))
                        .param("duty", place.id().toString())
                        .param("city", "140300", "140400")
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        see("officer", path).andExpect(says("阳泉：围绕主题积极开展特色活动")).andExpect(says("主送单位里没有对应的单位"));
    }

    @Test
    void aDutyIsChangedDroppedAndAddedAndAWrongFormKeepsWhatWasTyped() throws Exception {
        var notice = province().confirmedNotice(number());
        var path = "/desk/notices/%s/duties".formatted(notice);
        var duty = dutyOf(notice, OwnerRule.EVERYBODY);
        change("officer", path + "/" + duty.id(), "", "KINDS", "2022-13-40", 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请用 1 到 200 字写明任务"))
                .andExpect(says("日期应写成"))
                .andExpect(says("请至少勾选一类单位"))
                .andExpect(says("2022-13-40"));
        change("officer", path + "/" + duty.id(), "观一次星", "EVERYBODY", "2022-06-05", duty.version())
                .andExpect(redirectedUrl(path));
        assertThat(duties.require(duty.id()).what()).isEqualTo("观一次星");
        see("officer", path + "/" + duty.id()).andExpect(says("修改任务"));

        act("officer", path + "/" + duty.id() + "/removal").andExpect(redirectedUrl(path));
        assertThat(duties.require(duty.id()).state()).isEqualTo(ProposalState.DROPPED);
        act("officer", path + "/" + duty.id() + "/confirmation").andExpect(redirectedUrl(path));
        assertThat(duties.require(duty.id()).state()).isEqualTo(ProposalState.CONFIRMED);

        change("officer", path + "/additions", "另加一件事", "NOBODY", "", 0).andExpect(redirectedUrl(path));
        see("officer", path).andExpect(says("没有写明由谁承担：另加一件事")).andExpect(says("没有期限：另加一件事"));
    }

    @Test
    void theSecondOfTwoOfficersSeesWhatChangedAndKeepsWhatWasTyped() throws Exception {
        var notice = province().confirmedNotice(number());
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
        var notice = taken();
        province().as("officer", () -> campaigns.compile(notice));
        var path = "/desk/notices/%s/routes".formatted(notice);
        see("officer", path).andExpect(says("通知没有写明")).andExpect(says("省级研究会"));
        web.perform(post(path + "/RESEARCH_ASSOCIATION")
                        .cookie(session("officer"))
                        .param("office", province().office("山西省科协宣传调研部").toString())
                        .with(csrf()))
                .andExpect(redirectedUrl(path));
        assertThat(routes.officeFor(
                        campaigns.ofNotice(notice).orElseThrow().id(),
                        province().unit("山西省科普研究会")))
                .contains(province().office("山西省科协宣传调研部"));
    }

    @Test
    void strangersFindNoneOfThePages() throws Exception {
        var notice = province().confirmedNotice(number());
        var campaign = province().releasedCampaign(number());
        var duty = duties.reportDutyOf(campaign).orElseThrow();
        var taiyuan = province().unit("太原市科学技术协会");
        for (var path : List.of(
                "/desk/notices/%s/duties".formatted(notice),
                "/desk/notices/%s/duties/new".formatted(notice),
                "/desk/notices/%s/routes".formatted(notice),
                "/desk/campaigns/" + campaign,
                "/desk/campaigns/%s/board".formatted(campaign),
                "/desk/campaigns/%s/board.xlsx".formatted(campaign),
                "/desk/board",
                "/desk/duties/%s/units/%s".formatted(duty, taiyuan))) {
            see("datong", path, 404);
        }
        for (var path : List.of(
                "/desk/notices/%s/duties/confirmation".formatted(notice),
                "/desk/notices/%s/routes/SOCIETY".formatted(notice),
                "/desk/duties/%s/units/%s/extension".formatted(duty, taiyuan),
                "/desk/duties/%s/units/%s/statement".formatted(duty, taiyuan))) {
            act("datong", path).andExpect(status().isNotFound());
        }
        act("taiyuan", "/desk/duties/%s/units/%s/extension".formatted(duty, taiyuan))
                .andExpect(status().isNotFound());
    }

    @Test
    void theOverviewSaysHowFarEachDutyHasCome() throws Exception {
        var campaign = province().releasedCampaign(number());
        see("officer", "/desk/campaigns").andExpect(says("进行中"));
        see("leader.department", "/desk/campaigns/" + campaign)
                .andExpect(says("完成 0 / 16 家"))
                .andExpect(says("10,000,000"))
                .andExpect(says("活动开始"));
    }

    @Test
    void theBoardIsFilteredByItsAddressAndGoesOutAsAWorkbook() throws Exception {
        var campaign = province().releasedCampaign(number());
        var path = "/desk/campaigns/%s/board".formatted(campaign);
        see("officer", path + "?city=140100&state=nonsense&dutyKind=REPORT&text=")
                .andExpect(says("2 家单位 × 1 项任务"))
                .andExpect(content().string(not(containsString("大同市科学技术协会"))));
        see("officer", path + "?state=DONE").andExpect(says("没有符合条件的单位"));
        see("officer", path + "?side=ISSUERS").andExpect(says("2 家单位"));
        clock.moveTo(LocalDateTime.of(2022, 7, 1, 0, 0, 1));
        see("officer", path).andExpect(says("逾期的 16 家单位"));

        var bytes = see("officer", path + ".xlsx?city=140100")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var sheet = (SheetOutcome.Read) Sheets.read(bytes);
        assertThat(sheet.rows())
                .extracting(row -> row.cells().subList(0, 3))
                .containsExactly(List.of("太原市科学技术协会", "市科协", "太原市"), List.of("太原市科学技术局", "市科技局", "太原市"));
    }

    @Test
    void aUnitSeesWhatItOwesAndItsNextStep() throws Exception {
        var campaign = province().releasedCampaign(number());
        var society = province().unit("山西省天文学会");
        var activity = duties.owedBy(society).stream()
                .filter(owed ->
                        owed.duty().campaign().equals(campaign) && owed.duty().kind() == DutyKind.ACTIVITY)
                .findFirst()
                .orElseThrow();
        see("society", "/desk/duties")
                .andExpect(says("/desk/activities/new?duty=%s&amp;unit=%s"
                        .formatted(activity.duty().id(), society)))
                .andExpect(says("还有 9 天"))
                .andExpect(says("/desk/reports"));
    }

    @Test
    void anOfficerGivesMoreTimeWithAReason() throws Exception {
        var campaign = province().releasedCampaign(number());
        var duty = duties.reportDutyOf(campaign).orElseThrow();
        var unit = province().unit("太原市科学技术协会");
        var path = OwedPages.pathOf(duty, unit);
        extend(path, "2022-06-30", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("延期的日子要晚于原定期限"))
                .andExpect(says("请写明延期的理由"));
        extend(path, "2022-07-05", "系统迁移").andExpect(redirectedUrl(path));
        assertThat(duties.dueOn(duty, unit)).contains(LocalDate.of(2022, 7, 5));
        see("taiyuan", path).andExpect(says("系统迁移")).andExpect(says("2022年7月5日"));
        see("datong", OwedPages.pathOf(duty, province().unit("大同市科学技术协会")))
                .andExpect(content().string(not(containsString("系统迁移"))));
    }

    @Test
    void aUnitSaysHowItHasDoneWhatNothingElseCanShow() throws Exception {
        var notice = province().confirmedNotice(number());
        var campaign = campaigns.ofNotice(notice).orElseThrow().id();
        var duty = province()
                .as(
                        "officer",
                        () -> duties.add(
                                campaign,
                                new AddDuty(
                                        null, DutyKind.OTHER, "装好望远镜", LocalDate.of(2022, 6, 5), Owners.everybody())));
        province().release(notice);
        var unit = province().unit("太原市科学技术协会");
        var path = OwedPages.pathOf(duty, unit);
        state(path, "").andExpect(status().isUnprocessableContent()).andExpect(says("请用 1 到 500 字说明"));
        state(path, "装好十架").andExpect(redirectedUrl(path));
        assertThat(stateOf(duty, unit)).isEqualTo(DutyState.DONE);
        see("officer", path).andExpect(says("装好十架")).andExpect(says("说明完成情况"));
        act("taiyuan", path + "/statement/withdrawal").andExpect(redirectedUrl(path));
        assertThat(stateOf(duty, unit)).isEqualTo(DutyState.OPEN);
    }

    private DutyState stateOf(org.xinghe.campaign.DutyId duty, UnitId unit) {
        return duties.owedBy(duty, unit).orElseThrow().state();
    }

    private ResultActions extend(String path, String until, String reason) throws Exception {
        return web.perform(post(path + "/extension")
                .cookie(session("officer"))
                .param("until", until)
                .param("reason", reason)
                .with(csrf()));
    }

    private ResultActions state(String path, String how) throws Exception {
        return web.perform(post(path + "/statement")
                .cookie(session("taiyuan"))
                .param("how", how)
                .with(csrf()));
    }

    private ResultActions change(String who, String path, String what, String rule, String dueOn, int version)
            throws Exception {
        MockHttpServletRequestBuilder form = post(path)
                .param("kind", "ACTIVITY")
                .param("what", what)
                .param("rule", rule)
                .param("dueOn", dueOn)
                .param("version", String.valueOf(version));
        return web.perform(form.cookie(session(who)).with(csrf()));
    }

    private ResultActions act(String who, String path) throws Exception {
        return web.perform(post(path).cookie(session(who)).with(csrf()));
    }

    private ResultActions see(String who, String path) throws Exception {
        return see(who, path, 200);
    }

    private ResultActions see(String who, String path, int expected) throws Exception {
        return web.perform(get(java.net.URI.create(path)).cookie(session(who))).andExpect(status().is(expected));
    }

    private Cookie session(String who) throws Exception {
        var known = SESSIONS.get(who);
        if (known != null) {
            return known;
        }
        var cookie = Objects.requireNonNull(web.perform(post("/sign-in")
                        .param("name", who)
                        .param("password", Province.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
        SESSIONS.put(who, cookie);
        return cookie;
    }

    private NoticeId taken() {
        return province().as("officer", () -> {
            var text = new String(
                            Objects.requireNonNull(getClass().getResourceAsStream("/org/xinghe/demo/notice.txt"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .replace("晋科协活〔2022〕6号", number());
            var outcome = notices.take(new TakeNotice(
                    "notice.txt",
                    text.getBytes(StandardCharsets.UTF_8),
                    province().unit("山西省科学技术协会")));
            return ((TakeOutcome.Taken) outcome).notice();
        });
    }

    private DutySummary dutyOf(NoticeId notice, OwnerRule rule) {
        return duties.proposedFor(notice).stream()
                .filter(duty -> duty.owners().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static String number() {
        return "晋科协测〔2022〕%d号".formatted(NUMBER.incrementAndGet());
    }

    private Province province() {
        return Objects.requireNonNull(built);
    }

    private static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }
}
