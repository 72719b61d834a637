package org.xinghe.report.closing;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.xinghe.activity.Activities;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.report.Experience;
import org.xinghe.report.ReportId;
import org.xinghe.report.Reports;
import org.xinghe.report.WriteReport;
import org.xinghe.testing.Province;

/// What units do in tests of the final report: hold activities, put them on record, report.
record Held(ApplicationContext beans, Province province, CampaignId campaign) {

    void activity(
            String coordinator,
            String unit,
            String city,
            @Nullable StrandId strand,
            String title,
            @Nullable Integer onSite,
            @Nullable CountingMethod method,
            @Nullable Integer online) {
        var activities = beans.getBean(Activities.class);
        var morning = LocalDateTime.of(2022, 5, 30, 9, 0);
        var session =
                new PlannedSession(morning, morning.plusHours(2), "科技馆报告厅", RegionCode.of(city), "样例路1号", null, 200);
        var id = province.as(
                coordinator,
                () -> activities.plan(new PlanActivity(
                        province.unit(unit),
                        campaign,
                        KindCode.OTHER,
                        strand,
                        null,
                        title,
                        "一场活动",
                        Mode.MIXED,
                        "公众",
                        "李晓",
                        "0351-0000000",
                        List.of(session),
                        null)));
        province.as(coordinator + ".leader", () -> activities.approve(id));
        province.as(
                coordinator,
                () -> activities.record(
                        id,
                        new RecordActivity(
                                onSite,
                                method,
                                online,
                                online == null ? null : CountingMethod.PLATFORM,
                                6,
                                4,
                                "反响热烈。",
                                List.of(),
                                List.of())));
    }

    ReportId sentReport(String coordinator, String unit, List<String> highlights) {
        var reports = beans.getBean(Reports.class);
        var id = province.as(coordinator, () -> reports.open(campaign, province.unit(unit)));
        var text = new WriteReport(
                "总结",
                highlights,
                List.of(new Experience("送科技下乡", "路远", "组队轮流去", "二十个村受益")),
                List.of("建议明年早些通知"),
                List.of());
        province.as(coordinator, () -> reports.change(id, reports.require(id).version(), text));
        province.as(coordinator + ".leader", () -> reports.send(id));
        return id;
    }

    ReportId acceptedReport(String coordinator, String unit, List<String> highlights) {
        var id = sentReport(coordinator, unit, highlights);
        province.as("officer", () -> beans.getBean(Reports.class).accept(id));
        return id;
    }
}
