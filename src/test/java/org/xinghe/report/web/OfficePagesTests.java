package org.xinghe.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.report.web.ReportsAtDesk.TAIYUAN;
import static org.xinghe.report.web.ReportsAtDesk.says;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.report.ReportId;
import org.xinghe.report.ReportState;
import org.xinghe.report.Reports;
import org.xinghe.testing.SignedIn;

/// An office accepts and returns what units sent, and gives more time.
@ApplicationModuleTest(module = "report", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(SignedIn.class)
class OfficePagesTests {

    private final Reports reports;
    private final ReportsAtDesk desk;

    OfficePagesTests(ApplicationContext beans, Reports reports) {
        this.reports = reports;
        this.desk = new ReportsAtDesk(beans);
    }

    @BeforeEach
    void anotherCampaign() {
        desk.begin();
    }

    @Test
    void theLeaderSendsWhatStandsInTheFormAndTheOfficeAcceptsIt() throws Exception {
        var id = desk.open();
        var leader = "taiyuan.leader";
        desk.typed(leader, id, "sending", desk.seen(id).version(), "负责人改定的成效")
                .andExpect(redirectedUrl("/desk/reports/" + id));
        var report = desk.seen(id);
        assertThat(report.state()).isEqualTo(ReportState.SENT);
        assertThat(report.versions().getFirst().content().text().summary()).isEqualTo("负责人改定的成效");
        assertThat(report.text().cases()).hasSize(1);

        var officer = "officer";
        desk.show(officer, "/desk/office-reports?campaign=%s&state=SENT".formatted(desk.campaign))
                .andExpect(says(TAIYUAN, "已等待 0 天", "共 1 个单位"));
        desk.show(officer, "/desk/office-reports/" + id).andExpect(says("负责人改定的成效", "通过", "退回意见"));
        desk.as(officer, post("/desk/office-reports/%s/acceptance".formatted(id)))
                .andExpect(status().isSeeOther());
        assertThat(desk.seen(id).state()).isEqualTo(ReportState.ACCEPTED);
    }

    @Test
    void aReturnNeedsReasonsAndStandsOnTopOfTheUnitsPage() throws Exception {
        var id = desk.open();
        desk.province.as("taiyuan.leader", () -> reports.send(id));
        var officer = "officer";
        sendBack(officer, id, " ", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请写明理由"));
        sendBack(officer, id, "请补充经验", "2022-06-30")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("晚于通知截止日期", "请补充经验"));
        sendBack(officer, id, "请补充经验", "").andExpect(status().isSeeOther());

        var coordinator = "taiyuan";
        desk.show(coordinator, "/desk/reports/" + id).andExpect(says("退回意见：请补充经验", "已退回", "第 1 版"));
        desk.typed(coordinator, id, "text", desk.seen(id).version(), "补写的成效").andExpect(status().isSeeOther());
        desk.province.as("taiyuan.leader", () -> reports.send(id));
        desk.show(officer, "/desk/office-reports/%s/versions/2".formatted(id))
                .andExpect(says("与上一版的不同", "增加：", "补写的成效"));
    }

    @Test
    void bothIssuersSeeTheWholeAndActOnTheirOwn() throws Exception {
        var id = desk.open();
        desk.province.as("taiyuan.leader", () -> reports.send(id));
        var other = "officer.department";
        desk.show(other, "/desk/office-reports/" + id).andExpect(content().string(not(containsString("/acceptance"))));
        desk.as(other, post("/desk/office-reports/%s/acceptance".formatted(id)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("由收件处室审核"));
        desk.as(
                        other,
                        get("/desk/office-reports/extension?campaign=%s&unit=%s"
                                .formatted(desk.campaign, desk.province.unit(TAIYUAN))))
                .andExpect(status().isNotFound());
    }

    @Test
    void oneUnitIsGivenMoreTimeWithAReason() throws Exception {
        var officer = "officer";
        extend(officer, "2022-07-10", "").andExpect(status().isUnprocessableContent());
        extend(officer, "2022-06-01", "疫情").andExpect(status().isUnprocessableContent());
        extend(officer, "2099-07-10", "疫情").andExpect(status().isSeeOther());
        desk.show(officer, "/desk/office-reports?campaign=%s".formatted(desk.campaign))
                .andExpect(says("2099年7月10日（已延期）"));
    }

    @Test
    void theQueueComesAsASheetToo() throws Exception {
        var id = desk.open();
        desk.province.as("taiyuan.leader", () -> reports.send(id));
        var bytes = desk.show("officer", "/desk/office-reports.xlsx?campaign=%s&state=SENT".formatted(desk.campaign))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var sheet = (SheetOutcome.Read) Sheets.read(bytes);
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().cells()).startsWith(TAIYUAN, "市科协", "太原市", "山西省科学技术协会宣传调研部", "待审核");
    }

    private ResultActions sendBack(String who, ReportId id, String reasons, String until) throws Exception {
        return desk.as(
                who,
                post("/desk/office-reports/%s/return".formatted(id))
                        .param("reasons", reasons)
                        .param("until", until));
    }

    private ResultActions extend(String who, String until, String reason) throws Exception {
        return desk.as(
                who,
                post("/desk/office-reports/extension")
                        .param("campaign", desk.campaign.toString())
                        .param("unit", desk.province.unit(TAIYUAN).toString())
                        .param("until", until)
                        .param("reason", reason));
    }
}
