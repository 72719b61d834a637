package org.xinghe.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// Sessions that the public knows and that move or go online; all of them lie far ahead.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class SessionChangesTests {

    private static final LocalDateTime MORNING = LocalDateTime.of(2097, 5, 30, 9, 0);
    private static final RegionCode TAIYUAN = RegionCode.of("140100");
    private static final String LINK = "https://live.example.cn/lecture";

    private final Activities activities;
    private final SessionChanges changes;
    private final UnitActivities own;
    private final Province province;
    private final CampaignId campaign;

    SessionChangesTests(
            ApplicationContext beans,
            Activities activities,
            SessionChanges changes,
            UnitActivities own,
            Campaigns campaigns) {
        this.activities = activities;
        this.changes = changes;
        this.own = own;
        this.province = Province.in(beans);
        this.campaign = campaigns
                .find("2022-81")
                .map(each -> each.id())
                .orElseGet(() -> province.releasedCampaign("晋科协活〔2022〕81号"));
    }

    @Test
    void allGoOnlineInOneStepAndTheSessionsStayTheSame(AssertablePublishedEvents events) {
        var id = published();
        var before = sessions(id);
        assertThat(switchOnline(id, Set.of(), "疫情防控需要")).isEqualTo(new Done(id, ActivityState.PUBLISHED));

        assertThat(details(id).card().mode()).isEqualTo(Mode.ONLINE);
        assertThat(sessions(id)).extracting(PlannedSession::id).isEqualTo(ids(before));
        assertThat(sessions(id)).allMatch(each -> each.place().isEmpty() && LINK.equals(each.link()));
        assertThat(changes.of(id))
                .extracting(each -> each.kind() + " " + each.before().place() + " " + each.reason())
                .containsExactly("SWITCHED 科技馆报告厅 疫情防控需要", "SWITCHED 科技馆报告厅 疫情防控需要");
        assertThat(events.ofType(SessionsSwitched.class)
                        .matching(event -> event.activity().equals(id)))
                .singleElement()
                .matches(event ->
                        event.sessions().equals(ids(before)) && event.reason().equals("疫情防控需要"));
        assertThat(switchOnline(id, Set.of(), "再转一次")).isEqualTo(new Refused(id, List.of(Reason.NOTHING_CHANGES)));
    }

    @Test
    void oneSessionGoesOnlineAndTheOthersStayInTheirRoom(AssertablePublishedEvents events) {
        var id = published();
        var second = sessions(id).getLast();
        switchOnline(id, Set.of(second.requireId()), "会场停电");
        assertThat(details(id).card().mode()).isEqualTo(Mode.MIXED);
        assertThat(sessions(id)).extracting(PlannedSession::place).containsExactly("科技馆报告厅", "");
        assertThat(events.ofType(SessionsSwitched.class)
                        .matching(event -> event.activity().equals(id)))
                .singleElement()
                .matches(event -> event.sessions().equals(List.of(second.requireId())));
    }

    @Test
    void aSessionMovesOnlyWithAReasonAndEverybodyIsToldWhatChanged(AssertablePublishedEvents events) {
        var id = published();
        var first = sessions(id).getFirst();
        assertThat(move(id, first, MORNING.plusDays(3), " "))
                .isEqualTo(new Refused(id, List.of(Reason.REASON_MISSING)));
        assertThat(move(id, first, MORNING.plusDays(3), "报告人改期")).isEqualTo(new Done(id, ActivityState.PUBLISHED));

        assertThat(sessions(id)).extracting(PlannedSession::id).contains(first.id());
        assertThat(changes.of(id)).singleElement().satisfies(change -> {
            assertThat(change.session()).isEqualTo(first.requireId());
            assertThat(change.before())
                    .isEqualTo(new SessionChange.Standing(MORNING, MORNING.plusHours(2), "科技馆报告厅", Mode.OFFLINE));
            assertThat(change.after().startsAt()).isEqualTo(MORNING.plusDays(3));
        });
        assertThat(events.ofType(SessionsMoved.class)
                        .matching(event -> event.activity().equals(id)))
                .singleElement()
                .matches(event ->
                        event.changes().equals(changes.of(id)) && event.reason().equals("报告人改期"));
    }

    @Test
    void aPublicPlanThatMovesASessionAsksForTheReasonToo(AssertablePublishedEvents events) {
        var id = published();
        var standing = sessions(id);
        var later = new PlannedSession(
                standing.getFirst().id(), MORNING.plusHours(5), MORNING.plusHours(7), "科技馆报告厅", TAIYUAN, "", null, 200);
        var version = details(id).version();
        var wish = wish(List.of(later, standing.getLast()));
        assertThat(as("taiyuan.leader", () -> activities.change(id, version, wish)))
                .isEqualTo(new Refused(id, List.of(Reason.MOVE_REASON_MISSING)));
        assertThat(as("taiyuan.leader", () -> activities.change(id, version, wish, "会场上午有会")))
                .isEqualTo(new Done(id, ActivityState.PUBLISHED));
        assertThat(events.ofType(SessionsMoved.class)
                        .matching(event -> event.activity().equals(id)))
                .singleElement()
                .matches(event ->
                        event.sessions().equals(List.of(standing.getFirst().requireId())));
    }

    @Test
    void whoMayNotDecideOrForgetsTheAddressIsRefused() {
        var id = published();
        assertThat(as("taiyuan", () -> changes.switchOnline(id, new SwitchOnline(Set.of(), LINK, "下雨"))))
                .isEqualTo(new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE)));
        assertThat(as("taiyuan.leader", () -> changes.switchOnline(id, new SwitchOnline(Set.of(), "腾讯会议", "下雨"))))
                .isEqualTo(new Refused(id, List.of(Reason.LINK_MISSING)));
        assertThatThrownBy(() ->
                        as("datong.leader", () -> changes.switchOnline(id, new SwitchOnline(Set.of(), LINK, "下雨"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> switchOnline(id, Set.of(SessionId.fresh()), "下雨"))
                .isInstanceOf(NotFound.class);
        assertThat(changes.of(id)).isEmpty();
    }

    private ActivityOutcome switchOnline(ActivityId id, Set<SessionId> sessions, String reason) {
        return as("taiyuan.leader", () -> changes.switchOnline(id, new SwitchOnline(sessions, LINK, reason)));
    }

    private ActivityOutcome move(ActivityId id, PlannedSession session, LocalDateTime to, String reason) {
        var wish = new MoveSession(session.requireId(), to, to.plusHours(2), "科技馆报告厅", TAIYUAN, "", reason);
        return as("taiyuan.leader", () -> changes.move(id, wish));
    }

    private ActivityId published() {
        return as("taiyuan.leader", () -> {
            var id = activities.plan(wish(List.of(session(MORNING), session(MORNING.plusDays(1)))));
            assertThat(activities.approve(id)).isEqualTo(new Done(id, ActivityState.PUBLISHED));
            return id;
        });
    }

    private List<PlannedSession> sessions(ActivityId id) {
        return details(id).sessions();
    }

    private ActivityDetails details(ActivityId id) {
        return as("taiyuan.leader", () -> own.require(id));
    }

    private <T> T as(String who, Callable<T> block) {
        return Objects.requireNonNull(province.as(who, block));
    }

    private static List<SessionId> ids(List<PlannedSession> sessions) {
        return sessions.stream().map(PlannedSession::requireId).toList();
    }

    private static PlannedSession session(LocalDateTime from) {
        return new PlannedSession(from, from.plusHours(2), "科技馆报告厅", TAIYUAN, "", null, 200);
    }

    private PlanActivity wish(List<PlannedSession> sessions) {
        return new PlanActivity(
                province.unit("太原市科学技术协会"),
                campaign,
                KindCode.OTHER,
                null,
                null,
                "会改期的报告",
                "一场报告",
                Mode.OFFLINE,
                "公众",
                "李晓",
                "0351-0000000",
                sessions,
                null);
    }
}
