package org.xinghe.activity;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.RegionCode;
import org.xinghe.testing.Province;

/// Publishes activities of 太原市科协 of whatever kind, for tests of their parts.
public final class PublishedTalk {

    public static final LocalDateTime MORNING = LocalDateTime.of(2022, 5, 30, 9, 0);

    private final ApplicationContext beans;
    private final Province province;

    public PublishedTalk(ApplicationContext beans) {
        this.beans = beans;
        this.province = Province.in(beans);
    }

    public Province province() {
        return province;
    }

    /// One with a session from nine to half past eleven on 30 May 2022.
    public ActivityDetails of(String kind, String title) {
        return of(kind, title, List.of(session(MORNING, MORNING.plusMinutes(150))));
    }

    public ActivityDetails of(String kind, String title, List<PlannedSession> sessions) {
        var wish = new PlanActivity(
                province.unit("太原市科学技术协会"),
                campaign(),
                new KindCode(kind),
                null,
                null,
                title,
                "听科学家讲讲他们走过的路。",
                Mode.MIXED,
                "市民和中小学生",
                "李晓",
                "0351-5550100",
                sessions,
                null);
        return province.as("taiyuan.leader", () -> {
            var activities = beans.getBean(Activities.class);
            var id = activities.plan(wish);
            activities.approve(id);
            return beans.getBean(UnitActivities.class).require(id);
        });
    }

    public static PlannedSession session(LocalDateTime from, LocalDateTime until) {
        return new PlannedSession(from, until, "太原市科技馆报告厅", RegionCode.of("140106"), "样例街8号", null, 300);
    }

    private CampaignId campaign() {
        return beans.getBean(Campaigns.class).running().stream()
                .findFirst()
                .map(each -> each.id())
                .orElseGet(() -> province.releasedCampaign("晋科协讲〔2022〕83号"));
    }
}
