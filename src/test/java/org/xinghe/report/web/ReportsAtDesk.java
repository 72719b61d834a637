package org.xinghe.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.activity.Activities;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.report.ReportDetails;
import org.xinghe.report.ReportId;
import org.xinghe.report.Reports;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// A campaign of its own for each test, and what units and offices do on the pages of its reports.
final class ReportsAtDesk {

    static final String TAIYUAN = "太原市科学技术协会";

    private static final AtomicInteger NUMBER = new AtomicInteger(500);

    final Province province;
    CampaignId campaign = CampaignId.fresh();

    private final Reports reports;
    private final Activities activities;
    private final SignedIn people;

    ReportsAtDesk(ApplicationContext beans) {
        this.province = Province.in(beans);
        this.reports = beans.getBean(Reports.class);
        this.activities = beans.getBean(Activities.class);
        this.people = beans.getBean(SignedIn.class);
    }

    /// A campaign of its own for each test.
    void begin() {
        campaign = province.releasedCampaign("晋科协页〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
    }

    ReportId open() {
        return province.as("taiyuan", () -> reports.open(campaign, province.unit(TAIYUAN)));
    }

    ReportDetails seen(ReportId id) {
        return province.as("taiyuan", () -> reports.require(id));
    }

    ResultActions typed(String who, ReportId id, String act, int version, String summary) throws Exception {
        return as(
                who,
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

    ResultActions as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return people.as(who, request);
    }

    ResultActions show(String who, String path) throws Exception {
        return as(who, get(path)).andExpect(status().isOk());
    }

    static ResultMatcher says(String... texts) {
        return result -> assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(texts);
    }

    void held(String title, int onSite) {
        var morning = LocalDateTime.of(2022, 5, 30, 9, 0);
        var session = new PlannedSession(
                morning, morning.plusHours(2), "科技馆报告厅", RegionCode.of("140100"), "样例路1号", null, 200);
        var id = province.as(
                "taiyuan",
                () -> activities.plan(new PlanActivity(
                        province.unit(TAIYUAN),
                        campaign,
                        KindCode.OTHER,
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
