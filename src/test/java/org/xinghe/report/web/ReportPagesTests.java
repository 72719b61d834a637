package org.xinghe.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.report.web.ReportsAtDesk.TAIYUAN;
import static org.xinghe.report.web.ReportsAtDesk.says;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.report.ReportState;
import org.xinghe.report.Reports;
import org.xinghe.testing.SignedIn;

/// A unit writes its report; strangers find no page of it.
@ApplicationModuleTest(module = "report", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(SignedIn.class)
class ReportPagesTests {

    private final Reports reports;
    private final ReportsAtDesk desk;

    ReportPagesTests(ApplicationContext beans, Reports reports) {
        this.reports = reports;
        this.desk = new ReportsAtDesk(beans);
    }

    @BeforeEach
    void anotherCampaign() {
        desk.begin();
    }

    @Test
    void theFormArrivesWrittenAndEachFigureOpensItsRows() throws Exception {
        desk.held("量子科普报告会", 120);
        var coordinator = "taiyuan";
        desk.show(coordinator, "/desk/reports").andExpect(says(TAIYUAN, "开始填写"));
        var answer = desk.as(
                        coordinator,
                        post("/desk/reports")
                                .param("campaign", desk.campaign.toString())
                                .param("unit", desk.province.unit(TAIYUAN).toString()))
                .andExpect(status().isSeeOther())
                .andReturn();
        var path = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());

        desk.show(coordinator, path)
                .andExpect(says(
                        "现场参与120人次（凭票统计）",
                        "“量子科普报告会”：反响热烈。",
                        path + "/records?figure=PERSON_TIMES",
                        "典型经验没有填写",
                        "保存并提请负责人报送"))
                .andExpect(content().string(not(containsString("保存并报送"))));
        desk.show(coordinator, path + "/records?figure=PERSON_TIMES").andExpect(says("量子科普报告会", "120（凭票统计）", "合计 1 项"));
    }

    @Test
    void theSecondWriterSeesBothTextsAndLosesNothing() throws Exception {
        var id = desk.open();
        var version = desk.seen(id).version();
        desk.typed("taiyuan", id, "text", version, "先保存的成效。").andExpect(status().isSeeOther());
        desk.typed("taiyuan.leader", id, "sending", version, "后保存的成效。")
                .andExpect(status().isConflict())
                .andExpect(says(
                        "别人先保存了这份报告",
                        "先保存的成效。",
                        "后保存的成效。</textarea>",
                        "value=\"%d\"".formatted(desk.seen(id).version())));
        assertThat(desk.seen(id).text().summary()).isEqualTo("先保存的成效。");
        assertThat(desk.seen(id).state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void anEmptySummaryIsNotSentAndWhatWasTypedComesBack() throws Exception {
        var id = desk.open();
        desk.typed("taiyuan.leader", id, "sending", desk.seen(id).version(), "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请先填写工作成效", "做法一"));
    }

    @Test
    void aStrangerFindsNoPage() throws Exception {
        var id = desk.open();
        desk.province.as("taiyuan.leader", () -> reports.send(id));
        for (var stranger : List.of("datong", "society.leader")) {
            for (var path : List.of(
                    "/desk/reports/" + id,
                    "/desk/reports/%s/records".formatted(id),
                    "/desk/reports/%s/versions/1".formatted(id),
                    "/desk/office-reports/" + id,
                    "/desk/office-reports/%s/versions/1".formatted(id),
                    "/desk/office-reports",
                    "/desk/office-reports.xlsx",
                    "/desk/office-reports/extension?campaign=%s&unit=%s"
                            .formatted(desk.campaign, desk.province.unit(TAIYUAN)))) {
                desk.as(stranger, get(path)).andExpect(status().isNotFound());
            }
            desk.typed(stranger, id, "text", desk.seen(id).version(), "别人的话").andExpect(status().isNotFound());
            desk.typed(stranger, id, "sending", desk.seen(id).version(), "别人的话").andExpect(status().isNotFound());
        }
        desk.as("taiyuan", get("/desk/office-reports/" + id)).andExpect(status().isNotFound());
    }
}
