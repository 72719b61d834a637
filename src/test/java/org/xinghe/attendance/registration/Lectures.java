package org.xinghe.attendance.registration;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.SessionStanding;
import org.xinghe.activity.SessionStandings;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.RegionCode;
import org.xinghe.testing.Province;
import org.xinghe.web.Language;

/// Public lectures of 太原市科协 to register for.
public final class Lectures {

    public static final LocalDateTime MORNING = LocalDateTime.of(2022, 5, 30, 9, 0);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final Province province;
    private final ApplicationContext beans;
    private final CampaignId campaign;

    public Lectures(ApplicationContext beans) {
        this.beans = beans;
        this.province = Province.in(beans);
        this.campaign = beans.getBean(Campaigns.class).running().stream()
                .findFirst()
                .map(running -> running.id())
                .orElseGet(() -> province.releasedCampaign("晋科协报〔2022〕1号"));
    }

    /// A public lecture with one session for each capacity, day by day from 30 May.
    public ActivityId published(@Nullable Integer... capacities) {
        var sessions = new ArrayList<PlannedSession>();
        for (var capacity : Arrays.asList(capacities)) {
            var starts = MORNING.plusDays(sessions.size());
            sessions.add(new PlannedSession(
                    starts, starts.plusHours(2), "市科技馆报告厅", RegionCode.of("140100"), "样例路1号", null, capacity));
        }
        var activities = beans.getBean(Activities.class);
        return province.as("taiyuan.leader", () -> {
            var id = activities.plan(wish("仰望星河报名讲座第%d讲".formatted(NUMBER.incrementAndGet()), sessions));
            activities.approve(id);
            return id;
        });
    }

    /// A mobile number that nobody has yet.
    public String mobile() {
        return "137%08d".formatted(NUMBER.incrementAndGet());
    }

    private PlanActivity wish(String title, List<PlannedSession> sessions) {
        return new PlanActivity(
                province.unit("太原市科学技术协会"),
                campaign,
                new KindCode("LECTURE"),
                null,
                null,
                title,
                "一场面向市民的报告。",
                Mode.OFFLINE,
                "市民",
                "李晓",
                "0351-5550100",
                sessions,
                null);
    }

    /// The same plan with other capacities, one for each session that stays.
    public ActivityOutcome replan(ActivityId id, @Nullable Integer... capacities) {
        return province.as("taiyuan.leader", () -> {
            var details = details(id);
            var sessions = new ArrayList<PlannedSession>();
            for (var index = 0; index < capacities.length; index++) {
                var one = details.sessions().get(index);
                sessions.add(new PlannedSession(
                        one.id(),
                        one.startsAt(),
                        one.endsAt(),
                        one.place(),
                        one.region(),
                        one.address(),
                        one.link(),
                        capacities[index]));
            }
            return beans.getBean(Activities.class)
                    .change(id, details.version(), wish(details.card().title(), sessions));
        });
    }

    public ActivityDetails details(ActivityId id) {
        return province.as(
                "taiyuan.leader", () -> beans.getBean(UnitActivities.class).require(id));
    }

    public SessionStanding standing(ActivityId id) {
        return beans.getBean(SessionStandings.class).of(id).getFirst();
    }

    public SessionId session(ActivityId id) {
        return standing(id).session().requireId();
    }

    /// Keeps the minimal setup with some things different.
    public RegistrationSetup setUp(ActivityId id, int largestGroup, boolean approval, QuotaGroup... groups) {
        var setups = beans.getBean(Setups.class);
        var plain = RegistrationSetup.minimal(id);
        province.as("taiyuan", () -> {
            setups.keep(new RegistrationSetup(
                    id,
                    setups.find(id).map(RegistrationSetup::version).orElse(0),
                    null,
                    null,
                    ContactRule.EITHER,
                    Asked.MAY,
                    Asked.NO,
                    Asked.MAY,
                    true,
                    largestGroup,
                    approval,
                    plain.releaseHours(),
                    plain.retentionDays(),
                    "请提前十分钟入场。",
                    List.of(),
                    List.of(groups)));
            return id;
        });
        return setups.find(id).orElseThrow();
    }

    public Register wish(ActivityId id, String name, int heads) {
        return wish(id, name, heads, "");
    }

    public Register wish(ActivityId id, String name, int heads, String group) {
        return new Register(
                id,
                session(id),
                UUID.randomUUID(),
                name,
                "138%08d".formatted(NUMBER.incrementAndGet()),
                null,
                "",
                null,
                null,
                heads,
                group,
                null,
                Map.of(),
                Language.ZH);
    }

    public static Register with(Register wish, UUID request, @Nullable String mobile, @Nullable String email) {
        return new Register(
                wish.activity(),
                wish.session(),
                request,
                wish.name(),
                mobile,
                email,
                wish.organisation(),
                wish.titleLevel(),
                wish.ageBand(),
                wish.heads(),
                wish.group(),
                wish.guardian(),
                wish.answers(),
                wish.language());
    }
}
