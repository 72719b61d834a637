package org.xinghe.attendance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.RegionCode;
import org.xinghe.testing.Province;

/// Published activities of 太原 for tests of what comes after them: on 30 May 2022, 9:00 to 17:00.
public final class HeldActivities {

    public static final LocalDateTime MORNING = LocalDateTime.of(2022, 5, 30, 9, 0);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final Province province;
    public final CampaignId campaign;

    private final ApplicationContext beans;

    public HeldActivities(ApplicationContext beans) {
        this.beans = beans;
        this.province = Province.in(beans);
        this.campaign = beans.getBean(Campaigns.class).running().stream()
                .findFirst()
                .map(running -> running.id())
                .orElseGet(() -> province.releasedCampaign("晋科协证〔2022〕81号"));
    }

    public ActivityId published(String kind) {
        return published(kind, "仰望星河第%d讲".formatted(NUMBER.incrementAndGet()));
    }

    public ActivityId published(String kind, String title) {
        var activities = beans.getBean(Activities.class);
        var unit = province.unit("太原市科学技术协会");
        return province.as("taiyuan.leader", () -> {
            var id = activities.plan(new PlanActivity(
                    unit,
                    campaign,
                    new KindCode(kind),
                    null,
                    null,
                    title,
                    "一场报告。",
                    Mode.OFFLINE,
                    "市民",
                    "李晓",
                    "0351-5550100",
                    List.of(new PlannedSession(
                            MORNING, MORNING.plusHours(8), "科技馆报告厅", new RegionCode("140100"), "样例路1号", null, null)),
                    null));
            if (!(activities.approve(id) instanceof Done)) {
                throw new IllegalStateException("The test's activity is not published: " + id);
            }
            return id;
        });
    }

    public String slugOf(ActivityId id) {
        return province.as(
                "taiyuan",
                () -> beans.getBean(UnitActivities.class).require(id).card().slug());
    }
}
