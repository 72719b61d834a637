package org.xinghe.report.web;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.activity.Activities;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.campaign.CampaignId;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.RegionCode;
import org.xinghe.report.ReportDetails;
import org.xinghe.report.ReportId;
import org.xinghe.report.ReportState;
import org.xinghe.report.Reports;
import org.xinghe.testing.Province;

@ApplicationModuleTest(module = "report", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ReportPagesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(500);
    private static final String TAIYUAN = "太原市科学技术协会";

    private final Reports reports;
    private final Activities activities;
    private final MockMvc web;
    private final Province province;
    private CampaignId campaign = CampaignId.fresh();

    ReportPagesTests(ApplicationContext beans, Reports reports, Activities activities, MockMvc web) {
        this.reports = reports;
        this.activities = activities;
        this.web = web;
        this.province = Province.in(beans);
    }

    @BeforeEach
    void anotherCampaign() {
        campaign = province.releasedCampaign("晋科协页〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
    }

    @Test
    void theFormArrivesWrittenAndEachFigureOpensItsRows() throws Exception {
        held("量子科普报告会", 120);
        var coordinator = signIn("taiyuan");
        show(coordinator, "/desk/reports").andExpect(says(TAIYUAN, "开始填写"));
        var answer = web.perform(post("/desk/reports")
                        .cookie(coordinator)
                        .param("campaign", campaign.toString())
                        .param("unit", province.unit(TAIYUAN).toString())
                        .with(csrf()))
                .andExpect(status().isSeeOther())
                .andReturn();
        var path = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());

        show(coordinator, path)
                .andExpect(says(
                        "现场参与120人次（凭票统计）",
                        "“量子科普报告会”：反响热烈。",
                        path + "/records?figure=PERSON_TIMES",
                        "典型经验没有填写",
                        "保存并提请负责人报送"))
                .andExpect(content().string(not(containsString("保存并报送"))));
        show(coordinator, path + "/records?figure=PERSON_TIMES").andExpect(says("量子科普报告会", "120（凭票统计）", "合计 1 项"));
    }

    @Test
    void theLeaderSendsWhatStandsInTheFormAndTheOfficeAcceptsIt() throws Exception {
        var id = open();
        var leader = signIn("taiyuan.leader");
        typed(leader, id, "sending", seen(id).version(), "负责人改定的成效").andExpect(redirectedUrl("/desk/reports/" + id));
        var report = seen(id);
        assertThat(report.state()).isEqualTo(ReportState.SENT);
        assertThat(report.versions().getFirst().content().text().summary()).isEqualTo("负责人改定的成效");
        assertThat(report.text().cases()).hasSize(1);

        var officer = signIn("officer");
        show(officer, "/desk/office-reports?campaign=%s&state=SENT".formatted(campaign))
                .andExpect(says(TAIYUAN, "已等待 0 天", "共 1 个单位"));
        show(officer, "/desk/office-reports/" + id).andExpect(says("负责人改定的成效", "通过", "退回意见"));
        web.perform(post("/desk/office-reports/%s/acceptance".formatted(id))
                        .cookie(officer)
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(seen(id).state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void aReturnNeedsReasonsAndStandsOnTopOfTheUnitsPage() throws Exception {
        var id = open();
        province.as("taiyuan.leader", () -> reports.send(id));
        var officer = signIn("officer");
        sendBack(officer, id, " ", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请写明理由"));
        sendBack(officer, id, "请补充经验", "2022-06-30")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("晚于通知截止日期", "请补充经验"));
        sendBack(officer, id, "请补充经验", "").andExpect(status().isSeeOther());

        var coordinator = signIn("taiyuan");
        show(coordinator, "/desk/reports/" + id).andExpect(says("退回意见：请补充经验", "已退回", "第 1 版"));
        typed(coordinator, id, "text", seen(id).version(), "补写的成效").andExpect(status().isSeeOther());
        province.as("taiyuan.leader", () -> reports.send(id));
        show(officer, "/desk/office-reports/%s/versions/2".formatted(id)).andExpect(says("与上一版的不同", "增加：", "补写的成效"));
    }

    @Test
    void theSecondWriterSeesBothTextsAndLosesNothing() throws Exception {
        var id = open();
        var version = seen(id).version();
        typed(signIn("taiyuan"), id, "text", version, "先保存的成效。").andExpect(status().isSeeOther());
        typed(signIn("taiyuan.leader"), id, "sending", version, "后保存的成效。")
                .andExpect(status().isConflict())
                .andExpect(says(
                        "别人先保存了这份报告", "先保存的成效。", "后保存的成效。</textarea>", "value=\"%d\"".formatted(seen(id).version())));
        assertThat(seen(id).text().summary()).isEqualTo("先保存的成效。");
        assertThat(seen(id).state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void anEmptySummaryIsNotSentAndWhatWasTypedComesBack() throws Exception {
        var id = open();
        typed(signIn("taiyuan.leader"), id, "sending", seen(id).version(), "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请先填写工作成效", "做法一"));
    }

    @Test
    void aStrangerFindsNoPage() throws Exception {
        var id = open();
        province.as("taiyuan.leader", () -> reports.send(id));
        for (var stranger : List.of("datong", "society.leader")) {
            var session = signIn(stranger);
            for (var path : List.of(
                    "/desk/reports/" + id,
                    "/desk/reports/%s/records".formatted(id),
                    "/desk/reports/%s/versions/1".formatted(id),
                    "/desk/office-reports/" + id,
                    "/desk/office-reports/%s/versions/1".formatted(id),
                    "/desk/office-reports",
                    "/desk/office-reports.xlsx",
                    "/desk/office-reports/extension?campaign=%s&unit=%s".formatted(campaign, province.unit(TAIYUAN)))) {
                web.perform(get(path).cookie(session)).andExpect(status().isNotFound());
            }
            typed(session, id, "text", seen(id).version(), "别人的话").andExpect(status().isNotFound());
            typed(session, id, "sending", seen(id).version(), "别人的话").andExpect(status().isNotFound());
        }
        web.perform(get("/desk/office-reports/" + id).cookie(signIn("taiyuan"))).andExpect(status().isNotFound());
    }

    @Test
    void bothIssuersSeeTheWholeAndActOnTheirOwn() throws Exception {
        var id = open();
        province.as("taiyuan.leader", () -> reports.send(id));
        var other = signIn("officer.department");
        show(other, "/desk/office-reports/" + id).andExpect(content().string(not(containsString("/acceptance"))));
        web.perform(post("/desk/office-reports/%s/acceptance".formatted(id))
                        .cookie(other)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("由收件处室审核"));
        web.perform(get("/desk/office-reports/extension?campaign=%s&unit=%s"
                                .formatted(campaign, province.unit(TAIYUAN)))
                        .cookie(other))
                .andExpect(status().isNotFound());
    }

    @Test
    void oneUnitIsGivenMoreTimeWithAReason() throws Exception {
        var officer = signIn("officer");
        extend(officer, "2022-07-10", "").andExpect(status().isUnprocessableContent());
        extend(officer, "2022-06-01", "疫情").andExpect(status().isUnprocessableContent());
        extend(officer, "2099-07-10", "疫情").andExpect(status().isSeeOther());
        show(officer, "/desk/office-reports?campaign=%s".formatted(campaign)).andExpect(says("2099年7月10日（已延期）"));
    }

    @Test
    void theQueueComesAsASheetToo() throws Exception {
        var id = open();
        province.as("taiyuan.leader", () -> reports.send(id));
        var bytes = show(signIn("officer"), "/desk/office-reports.xlsx?campaign=%s&state=SENT".formatted(campaign))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var sheet = (SheetOutcome.Read) Sheets.read(bytes);
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().cells()).startsWith(TAIYUAN, "市科协", "太原市", "山西省科学技术协会宣传调研部", "待审核");
    }

    private ReportId open() {
        return province.as("taiyuan", () -> reports.open(campaign, province.unit(TAIYUAN)));
    }

    private ReportDetails seen(ReportId id) {
        return province.as("taiyuan", () -> reports.require(id));
    }

    private ResultActions typed(Cookie session, ReportId id, String act, int version, String summary) throws Exception {
        return send(
                session,
                post("/desk/reports/%s/%s".formatted(id, act))
                        .param("version", String.valueOf(version))
                        .param("summary", summary)
                        .param("highlights", "亮点一\r\n\r\n亮点二")
                        .param("case.0.title", "经验一")
                        .param("case.0.problem", "问题一")
                        .param("case.0.way", "做法一")
                        .param("case.0.result", "效果一")
                        .param("case.1.title", "")
                        .param("suggestions", "建议一"));
    }

    private ResultActions sendBack(Cookie session, ReportId id, String reasons, String until) throws Exception {
        return send(
                session,
                post("/desk/office-reports/%s/return".formatted(id))
                        .param("reasons", reasons)
                        .param("until", until));
    }

    private ResultActions extend(Cookie session, String until, String reason) throws Exception {
        return send(
                session,
                post("/desk/office-reports/extension")
                        .param("campaign", campaign.toString())
                        .param("unit", province.unit(TAIYUAN).toString())
                        .param("until", until)
                        .param("reason", reason));
    }

    private ResultActions send(Cookie session, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.cookie(session).with(csrf()));
    }

    private ResultActions show(Cookie session, String path) throws Exception {
        return web.perform(get(path).cookie(session)).andExpect(status().isOk());
    }

    private Cookie signIn(String name) throws Exception {
        return Objects.requireNonNull(web.perform(post("/sign-in")
                        .param("name", name)
                        .param("password", Province.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private static ResultMatcher says(String... texts) {
        return result -> assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(texts);
    }

    private void held(String title, int onSite) {
        var morning = LocalDateTime.of(2022, 5, 30, 9, 0);
        var session = new PlannedSession(
                morning, morning.plusHours(2), "科技馆报告厅", RegionCode.of("140100"), "样例路1号", null, 200);
        var id = province.as(
                "taiyuan",
                () -> activities.plan(new PlanActivity(
                        province.unit(TAIYUAN),
                        campaign,
                        null,
                        null,
                        title,
                        "一场活动",
                        Mode.OFFLINE,
                        "公众",
                        "李晓",
                        "0351-0000000",
                        List.of(session),
                        null)));
        province.as("taiyuan.leader", () -> activities.approve(id));
        province.as(
                "taiyuan",
                () -> activities.record(
                        id,
                        new RecordActivity(
                                onSite, CountingMethod.TICKETS, null, null, 6, 4, "反响热烈。", List.of(), List.of())));
    }
}
