package org.xinghe.activity.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// A route from its first stop to its publication.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class RouteTests {

    private static final LocalDateTime EIGHT = LocalDateTime.of(2022, 5, 30, 8, 0);
    private static final RegionCode TAIYUAN = RegionCode.of("140100");

    private final Province province;
    private final Campaigns campaigns;
    private final Activities activities;
    private final UnitActivities own;
    private final RouteStops stops;
    private final RouteGroups groups;

    RouteTests(ApplicationContext beans) {
        this.province = Province.in(beans);
        this.campaigns = beans.getBean(Campaigns.class);
        this.activities = beans.getBean(Activities.class);
        this.own = beans.getBean(UnitActivities.class);
        this.stops = beans.getBean(RouteStops.class);
        this.groups = beans.getBean(RouteGroups.class);
    }

    @Test
    void theSessionFollowsStopsAndGroupsAndNothingIsTypedTwice() {
        var id = planned("ROUTE_VISIT");
        province.as("taiyuan", () -> {
            done(stops.add(id, stop("省科技馆", 120, 200, null)));
            done(stops.add(id, stop("迎泽集合点", 0, 20, 40)));
            done(groups.form(id, group("一组", 30)));
            done(groups.form(id, group("二组", 20)));
            return id;
        });
        assertThat(sessions(id))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(
                        new PlannedSession(EIGHT, EIGHT.plusMinutes(200), "迎泽集合点 → 省科技馆", TAIYUAN, "样例街1号", null, 50));
        var kept = sessions(id).getFirst().requireId();

        province.as("taiyuan", () -> {
            done(stops.moveLater(id, stops.of(id).getFirst().id()));
            return id;
        });
        assertThat(stops.of(id)).extracting(Stop::name).containsExactly("省科技馆", "迎泽集合点");
        assertThat(sessions(id)).extracting(PlannedSession::place).containsExactly("省科技馆 → 迎泽集合点");
        assertThat(sessions(id).getFirst().requireId()).isEqualTo(kept);
    }

    @Test
    void thePlansFormDoesNotMoveTheSessionAwayFromTheStops() {
        var id = planned("ROUTE_VISIT");
        province.as("taiyuan", () -> {
            done(stops.add(id, stop("迎泽集合点", 0, 20, 40)));
            return id;
        });
        var standing = province.as("taiyuan", () -> own.require(id));
        var moved = wish(
                "ROUTE_VISIT",
                standing.card().title(),
                List.of(new PlannedSession(
                        standing.sessions().getFirst().requireId(),
                        EIGHT.plusDays(1),
                        EIGHT.plusDays(1).plusHours(1),
                        "别处",
                        TAIYUAN,
                        "",
                        null,
                        null)));
        assertThat(province.as("taiyuan", () -> activities.change(id, standing.version(), moved)))
                .isEqualTo(new ActivityOutcome.Refused(id, List.of(Reason.SESSIONS_FROM_STOPS)));
        assertThat(province.as(
                        "taiyuan",
                        () -> activities.change(
                                id, standing.version(), wish("ROUTE_VISIT", "只改题目", standing.sessions()))))
                .isEqualTo(new ActivityOutcome.Done(id, ActivityState.DRAFT));
    }

    @Test
    void aStopThatCannotBeReachedInTimeIsNotKept() {
        var id = planned("ROUTE_VISIT");
        province.as("taiyuan", () -> {
            done(stops.add(id, stop("迎泽集合点", 0, 20, 40)));
            var outcome = stops.add(id, stop("省科技馆", 50, 90, null));
            assertThat(outcome).isInstanceOf(RouteOutcome.Refused.class);
            return id;
        });
        assertThat(stops.of(id)).extracting(Stop::name).containsExactly("迎泽集合点");
    }

    @Test
    void aRouteIsPublicOnlyWithTwoStopsAndEachGroupInsuredAndAGrownGroupIsInsuredAnew() {
        var id = planned("ROUTE_VISIT");
        assertThat(province.as("taiyuan.leader", () -> activities.approve(id)))
                .isEqualTo(new ActivityOutcome.Refused(
                        id, List.of(Reason.STOPS_TOO_FEW, Reason.GROUP_MISSING, Reason.SESSION_MISSING)));
        province.as("taiyuan", () -> {
            done(stops.add(id, stop("迎泽集合点", 0, 20, 40)));
            done(stops.add(id, stop("省科技馆", 60, 90, null)));
            done(groups.form(id, group("一组", 30)));
            return id;
        });
        assertThat(province.as("taiyuan.leader", () -> activities.approve(id)))
                .isEqualTo(new ActivityOutcome.Refused(id, List.of(Reason.INSURANCE_MISSING)));
        var group = groups.of(id).getFirst().id();
        province.as("taiyuan", () -> {
            assertThat(groups.insure(id, group, " "))
                    .isEqualTo(RouteOutcome.refused(new RouteObjection.PolicyNoteMissing()));
            done(groups.insure(id, group, "样例保险 P-2022-0530"));
            assertThat(groups.change(id, group, 2, group("一组", 40))).isEqualTo(new RouteOutcome.Done(true));
            assertThat(groups.of(id).getFirst().insurance()).isNull();
            done(groups.insure(id, group, "样例保险 P-2022-0531"));
            return id;
        });
        assertThat(Objects.requireNonNull(groups.of(id).getFirst().insurance()).tickedBy())
                .isEqualTo("太联络");
        assertThat(province.as("taiyuan.leader", () -> activities.approve(id)))
                .isEqualTo(new ActivityOutcome.Done(id, ActivityState.PUBLISHED));
    }

    @Test
    void onceItIsPublicACoordinatorChangesDriversAndNeitherStopsNorPlaces() {
        var id = published();
        var refused = RouteOutcome.refused(new RouteObjection.OfTheActivity(Reason.NOT_IN_THIS_STATE));
        province.as("taiyuan", () -> {
            var group = groups.of(id).getFirst();
            done(groups.change(
                    id,
                    group.id(),
                    group.version(),
                    new PlanGroup("一组", "领队", "13900000000", 30, new Vehicle("晋A00002", 45, "换了人", "13900000001"))));
            assertThat(groups.change(id, group.id(), group.version() + 1, group("一组", 29)))
                    .isEqualTo(refused);
            assertThat(stops.add(id, stop("北门", 300, 310, null))).isEqualTo(refused);
            return id;
        });
        assertThat(groups.of(id)).extracting(Group::capacity).containsExactly(30);
        assertThat(groups.of(id).getFirst().vehicle()).isEqualTo(new Vehicle("晋A00002", 45, "换了人", "13900000001"));
    }

    @Test
    void theSecondWriterIsStoppedAndAStrangerFindsNothing() {
        var id = planned("ROUTE_VISIT");
        province.as("taiyuan", () -> {
            done(stops.add(id, stop("迎泽集合点", 0, 20, 40)));
            var stop = stops.of(id).getFirst().id();
            done(stops.change(id, stop, 1, stop("迎泽公园", 0, 30, 40)));
            assertThatThrownBy(() -> stops.change(id, stop, 1, stop("迎泽西大街", 0, 30, 40)))
                    .isInstanceOf(EditConflict.class);
            return id;
        });
        assertThatThrownBy(() -> province.as("datong", () -> stops.add(id, stop("北门", 0, 20, null))))
                .isInstanceOf(NotFound.class);
        var lecture = planned("LECTURE");
        assertThatThrownBy(() -> province.as("taiyuan", () -> stops.add(lecture, stop("北门", 0, 20, null))))
                .isInstanceOf(NotFound.class);
    }

    private ActivityId published() {
        var id = planned("ROUTE_VISIT");
        province.as("taiyuan", () -> {
            done(stops.add(id, stop("迎泽集合点", 0, 20, 40)));
            done(stops.add(id, stop("省科技馆", 60, 90, null)));
            done(groups.form(id, group("一组", 30)));
            done(groups.insure(id, groups.of(id).getFirst().id(), "样例保险 P-2022-0530"));
            return id;
        });
        province.as("taiyuan.leader", () -> activities.approve(id));
        return id;
    }

    private ActivityId planned(String kind) {
        return province.as("taiyuan", () -> activities.plan(wish(kind, "循着科学足迹", List.of())));
    }

    private PlanActivity wish(String kind, String title, List<PlannedSession> sessions) {
        return new PlanActivity(
                province.unit("太原市科学技术协会"),
                campaign(),
                KindCode.of(kind),
                null,
                null,
                title,
                "走进三家实验室。",
                Mode.OFFLINE,
                "科技工作者",
                "太联络",
                "0351-5550123",
                sessions,
                null);
    }

    private CampaignId campaign() {
        return campaigns.running().stream()
                .findFirst()
                .map(each -> each.id())
                .orElseGet(() -> province.releasedCampaign("晋科协活〔2022〕85号"));
    }

    private List<PlannedSession> sessions(ActivityId id) {
        return province.as("taiyuan", () -> own.require(id).sessions());
    }

    private static void done(RouteOutcome outcome) {
        assertThat(outcome).isEqualTo(RouteOutcome.done());
    }

    private static PlanStop stop(String name, int from, int until, @Nullable Integer travel) {
        return new PlanStop(
                name,
                TAIYUAN,
                "样例街1号",
                EIGHT.plusMinutes(from),
                EIGHT.plusMinutes(until),
                "讲解员",
                "13900000009",
                "新材料中试线",
                null,
                travel == null ? null : new Travel(travel, TravelMode.COACH));
    }

    private static PlanGroup group(String name, int capacity) {
        return new PlanGroup(name, "领队", "13900000000", capacity, null);
    }
}
