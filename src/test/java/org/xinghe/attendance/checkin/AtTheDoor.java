package org.xinghe.attendance.checkin;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.attendance.registration.Admission;
import org.xinghe.attendance.registration.Admissions;
import org.xinghe.attendance.registration.RegistrationId;
import org.xinghe.attendance.registration.RegistrationState;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.RegionCode;
import org.xinghe.testing.Province;

/// A published activity with people who registered, for tests of what happens at its door.
public final class AtTheDoor {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final Province province;
    public final CampaignId campaign;

    private final ApplicationContext beans;

    public AtTheDoor(ApplicationContext beans) {
        this.beans = beans;
        this.province = Province.in(beans);
        this.campaign = beans.getBean(Campaigns.class).running().stream()
                .findFirst()
                .map(running -> running.id())
                .orElseGet(() -> province.releasedCampaign("晋科协签〔2022〕1号"));
    }

    /// An activity of 太原's association with sessions of two hours.
    public ActivityId published(KindCode kind, String title, LocalDateTime... begins) {
        var id = province.as(
                "taiyuan.leader",
                () -> activities()
                        .plan(new PlanActivity(
                                province.unit("太原市科学技术协会"),
                                campaign,
                                kind,
                                null,
                                null,
                                title,
                                "一场报告。",
                                Mode.OFFLINE,
                                "市民",
                                "李晓",
                                "0351-5550100",
                                Arrays.stream(begins)
                                        .map(begin -> new PlannedSession(
                                                begin,
                                                begin.plusHours(2),
                                                "科技馆报告厅",
                                                RegionCode.of("140100"),
                                                "样例路1号",
                                                null,
                                                200))
                                        .toList(),
                                null)));
        province.as("taiyuan.leader", () -> activities().approve(id));
        return id;
    }

    public ActivityDetails details(ActivityId id) {
        return province.as("taiyuan", () -> beans.getBean(UnitActivities.class).require(id));
    }

    public SessionId session(ActivityId id, int number) {
        return details(id).sessions().get(number - 1).requireId();
    }

    /// Somebody with a place, coming alone.
    public Admission guest(ActivityId activity, SessionId session, String name) {
        return guest(activity, session, name, 1, RegistrationState.CONFIRMED);
    }

    public Admission guest(ActivityId activity, SessionId session, String name, int heads, RegistrationState state) {
        var jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("insert into attendance.session_places (session, activity) values (:s, :a) on conflict do nothing")
                .param("s", session.value())
                .param("a", activity.value())
                .update();
        var number = NUMBER.incrementAndGet();
        var id = RegistrationId.fresh();
        jdbc.sql("""
                insert into attendance.registration
                       (id, activity, session, number, request, code, state, name, mobile, organisation, heads, grp,
                        answers, language, made_at, settled_at)
                values (:id, :a, :s, :number, :request, :code, :state, :name, :mobile, '', :heads, '',
                        '{}', 'ZH', now(), now())
                """)
                .param("id", id.value())
                .param("a", activity.value())
                .param("s", session.value())
                .param("number", number)
                .param("request", UUID.randomUUID())
                .param("code", "T" + UUID.randomUUID().toString().replace("-", ""))
                .param("state", state.name())
                .param("name", name)
                .param("mobile", "1380000%04d".formatted(number))
                .param("heads", heads)
                .update();
        return beans.getBean(Admissions.class).find(id).orElseThrow();
    }

    public String mobileOf(Admission guest) {
        return beans.getBean(JdbcClient.class)
                .sql("select mobile from attendance.registration where id = :id")
                .param("id", guest.id().value())
                .query(String.class)
                .single();
    }

    public List<String> names(List<Admission> guests) {
        return guests.stream().map(Admission::name).toList();
    }

    public Activities activities() {
        return beans.getBean(Activities.class);
    }
}
