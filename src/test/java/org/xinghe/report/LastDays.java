package org.xinghe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.report.ReportOutcome.Done;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// A campaign in its last days, and what units and offices do with their reports in it.
final class LastDays {

    static final LocalDateTime LAST_SECOND = LocalDateTime.of(2022, 6, 30, 23, 59, 59);
    static final LocalDate TENTH = LocalDate.of(2022, 7, 10);

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    final Province province;
    final MovedClock clock;

    CampaignId campaign = CampaignId.fresh();

    private final Reports reports;
    private final Activities activities;
    private final Duties duties;

    LastDays(ApplicationContext beans) {
        reports = beans.getBean(Reports.class);
        activities = beans.getBean(Activities.class);
        duties = beans.getBean(Duties.class);
        clock = beans.getBean(MovedClock.class);
        clock.moveTo(LocalDateTime.of(2022, 5, 17, 9, 0));
        province = Province.in(beans);
    }

    /// A campaign of its own for each test.
    void begin() {
        clock.moveTo(LocalDateTime.of(2022, 5, 17, 9, 0));
        campaign = province.releasedCampaign("晋科协报〔2022〕%d号".formatted(NUMBER.incrementAndGet()));
        clock.moveTo(LocalDateTime.of(2022, 6, 20, 9, 0));
    }

    ReportId open(String who, String unit) {
        return province.as(who, () -> reports.open(campaign, unit(unit)));
    }

    ReportDetails seen(String who, ReportId id) {
        return province.as(who, () -> reports.require(id));
    }

    void send(String who, ReportId id) {
        assertThat(province.as(who, () -> reports.send(id))).isEqualTo(new Done(id, ReportState.SENT));
    }

    void accept(String who, ReportId id) {
        assertThat(province.as(who, () -> reports.accept(id))).isEqualTo(new Done(id, ReportState.ACCEPTED));
    }

    void write(String who, ReportId id, String summary) {
        province.as(who, () -> reports.change(id, reports.require(id).version(), words(summary)));
    }

    OwedDuty owed(String unit) {
        return duties.owedBy(duties.reportDutyOf(campaign).orElseThrow(), unit(unit))
                .orElseThrow();
    }

    UnitId unit(String name) {
        return province.unit(name);
    }

    static WriteReport words(String summary) {
        return new WriteReport(
                summary, List.of("一条亮点"), List.of(new Experience("经验", "难处", "办法", "结果")), List.of("一条建议"), List.of());
    }

    ActivityId held(String coordinator, String title, int onSite, @Nullable CountingMethod method) {
        var unit = unit(coordinator.equals("datong") ? "大同市科学技术协会" : "太原市科学技术协会");
        var morning = LocalDateTime.of(2022, 5, 30, 9, 0);
        var session = new PlannedSession(
                morning, morning.plusHours(2), "科技馆报告厅", RegionCode.of("140100"), "样例路1号", null, 200);
        var id = province.as(
                coordinator,
                () -> activities.plan(new PlanActivity(
                        unit,
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
        province.as(coordinator + ".leader", () -> activities.approve(id));
        record(coordinator, id, onSite, method);
        return id;
    }

    void record(String who, ActivityId id, int onSite, @Nullable CountingMethod method) {
        province.as(
                who,
                () -> activities.record(
                        id, new RecordActivity(onSite, method, null, null, 6, 4, "反响热烈。", List.of(), List.of())));
    }
}
