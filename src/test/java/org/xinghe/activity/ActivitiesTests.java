package org.xinghe.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.history.History;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.organisation.appointment.Delegate;
import org.xinghe.organisation.appointment.Delegations;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ActivitiesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDateTime MORNING = LocalDateTime.of(2022, 5, 30, 9, 0);
    private static final RegionCode TAIYUAN = RegionCode.of("140100");

    private final Activities activities;
    private final UnitActivities unitActivities;
    private final Delegations delegations;
    private final History history;
    private final PublishedActivities published;
    private final ActivityFigures figures;
    private final ActivityQueries queries;
    private final Units units;
    private final Posts posts;
    private final People people;
    private final JdbcClient jdbc;

    ActivitiesTests(
            Activities activities,
            UnitActivities unitActivities,
            Delegations delegations,
            History history,
            PublishedActivities published,
            ActivityFigures figures,
            ActivityQueries queries,
            Units units,
            Posts posts,
            People people,
            JdbcClient jdbc) {
        this.activities = activities;
        this.unitActivities = unitActivities;
        this.delegations = delegations;
        this.history = history;
        this.published = published;
        this.figures = figures;
        this.queries = queries;
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void anActivityIsPublicFromItsApprovalOnAndKeepsAllThatWasPlanned() throws Exception {
        var campaign = campaign();
        var unit = unit();
        var coordinator = somebody(PostKind.COORDINATOR, unit);
        var wish = wish(unit, campaign, "量子科普报告");
        var id = coordinator.call(() -> activities.plan(wish));
        assertThat(published.list(ActivityFilter.of(campaign)).total()).isZero();
        assertThat(coordinator.call(() -> activities.submit(id))).isEqualTo(new Done(id, ActivityState.SUBMITTED));
        assertThat(somebody(PostKind.LEADER, unit).call(() -> activities.approve(id)))
                .isEqualTo(new Done(id, ActivityState.PUBLISHED));

        var list = published.list(new ActivityFilter(campaign, TAIYUAN, day(30), day(30), null, Mode.OFFLINE, "量子", 1));
        assertThat(list.cards()).extracting(ActivityCard::id).containsExactly(id);
        assertThat(published
                        .list(new ActivityFilter(campaign, null, day(31), null, null, null, null, 1))
                        .total())
                .isZero();
        var slug = list.cards().getFirst().slug();
        var details = published.find(slug).orElseThrow();
        assertThat(slug).startsWith("2022-05-30-");
        assertThat(details.sessions())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(wish.sessions());
        assertThat(details.campaigns()).containsExactly(campaign);
        assertThat(published.countByCity(campaign)).isEqualTo(Map.of(TAIYUAN, 1));
        assertThat(published.stars(campaign, 10)).containsExactly(slug);
        assertThat(published.sessionsBetween(day(30), day(30), ActivityFilter.of(campaign)))
                .extracting(SessionEntry::session)
                .isEqualTo(details.sessions());
    }

    @Test
    void theCoordinatorOfAnotherUnitFindsNothing() throws Exception {
        var campaign = campaign();
        var unit = unit();
        var stranger = somebody(PostKind.COORDINATOR, unit());
        var wish = wish(unit, campaign, "别家的活动");
        var id = somebody(PostKind.COORDINATOR, unit).call(() -> activities.plan(wish));

        assertThatThrownBy(() -> stranger.call(() -> activities.plan(wish))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> activities.change(id, 0, wish)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> activities.submit(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> activities.cancel(id, "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> activities.record(id, held(1, null))))
                .isInstanceOf(NotFound.class);
        assertThat(queries.find(id).orElseThrow().card().state()).isEqualTo(ActivityState.DRAFT);
    }

    @Test
    void theSecondOfTwoWritersIsStopped() throws Exception {
        var unit = unit();
        var campaign = campaign();
        var coordinator = somebody(PostKind.COORDINATOR, unit);
        var id = coordinator.call(() -> activities.plan(wish(unit, campaign, "原来的题目")));
        var version = queries.find(id).orElseThrow().version();
        coordinator.call(() -> activities.change(id, version, wish(unit, campaign, "第一个题目")));

        assertThatThrownBy(() -> coordinator.call(() -> activities.change(id, version, wish(unit, campaign, "第二个题目"))))
                .isInstanceOf(EditConflict.class);
        assertThat(queries.find(id).orElseThrow().card().title()).isEqualTo("第一个题目");
    }

    @Test
    void aCoordinatorDoesNotApproveWhereThereIsALeader() throws Exception {
        var unit = unit();
        var campaign = campaign();
        var coordinator = somebody(PostKind.COORDINATOR, unit);
        somebody(PostKind.LEADER, unit);
        var id = coordinator.call(() -> activities.plan(wish(unit, campaign, "待审")));
        assertThat(coordinator.call(() -> activities.approve(id)))
                .isEqualTo(new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE)));
    }

    @Test
    void anActivityOfTwoCampaignsCountsOnceInTheirUnion() throws Exception {
        var one = campaign();
        var other = campaign();
        var unit = unit();
        var coordinator = somebody(PostKind.COORDINATOR, unit);
        var both = held(unit, one, coordinator, held(100, CountingMethod.TICKETS));
        held(unit, other, coordinator, held(10, CountingMethod.HEAD_COUNT));
        coordinator.run(() -> activities.join(both, other));

        assertThat(figures.total(one).activities()).isEqualTo(1);
        assertThat(figures.total(other).activities()).isEqualTo(2);
        var union = figures.total(List.of(one, other));
        assertThat(union.activities()).isEqualTo(2);
        assertThat(union.personTimes()).isEqualTo(Map.of("TICKETS", 100L, "HEAD_COUNT", 10L));
    }

    @Test
    void aNumberWithoutAMethodEntersNoTotal() throws Exception {
        var campaign = campaign();
        var unit = unit();
        var coordinator = somebody(PostKind.COORDINATOR, unit);
        held(unit, campaign, coordinator, held(100, CountingMethod.TICKETS));
        held(unit, campaign, coordinator, held(5000, null));

        var expected = new UnitFigures(2, 2, 2, Map.of("TICKETS", 100L), Map.of(), 12, 8, 0, 1);
        assertThat(figures.ofUnits(campaign, List.of(unit))).isEqualTo(Map.of(unit, expected));
        assertThat(figures.byCity(campaign)).isEqualTo(Map.of(TAIYUAN, expected));
        assertThat(figures.byStrand(campaign)).isEmpty();
        assertThat(figures.linesOf(campaign, unit))
                .extracting(ActivityLine::onSite)
                .containsExactly(100, 5000);
    }

    @Test
    void aSessionOutsideTheCampaignIsWarnedOfAndNotRefused() throws Exception {
        var unit = unit();
        var campaign = campaign();
        var session = new PlannedSession(
                MORNING.plusMonths(3), MORNING.plusMonths(3).plusHours(1), "科技馆", TAIYUAN, "", null, null);
        var late = new PlanActivity(
                unit,
                campaign,
                KindCode.OTHER,
                null,
                null,
                "八月的活动",
                "简介",
                Mode.OFFLINE,
                "",
                "",
                "",
                List.of(session),
                null);
        assertThat(activities.warningsAbout(late))
                .containsExactly(new PlanWarning(PlanWarning.Kind.OUTSIDE_THE_CAMPAIGN, LocalDate.of(2022, 8, 30)));
        assertThat(activities.warningsAbout(wish(unit, campaign, "五月的活动"))).isEmpty();
        var id = somebody(PostKind.COORDINATOR, unit).call(() -> activities.plan(late));
        assertThat(queries.find(id)).isPresent();
    }

    @Test
    void whoActsForTheLeaderApprovesForThemButNotWhatTheySubmittedThemselves() throws Exception {
        var campaign = campaign();
        var unit = unit();
        var leader = somebody(PostKind.LEADER, unit);
        var coordinator = somebody(PostKind.COORDINATOR, unit);
        var colleague = somebody(PostKind.COORDINATOR, unit);
        var today = CampaignTime.dayOf(Instant.now());
        leader.call(() -> delegations.delegate(new Delegate(
                unit,
                posts.at(List.of(unit)).stream()
                        .filter(each -> each.kind() == PostKind.LEADER)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                coordinator.require(),
                null,
                today,
                today.plusDays(1))));
        var own = submitted(coordinator, wish(unit, campaign, "代理人自己提交的"));
        var other = submitted(colleague, wish(unit, campaign, "别人提交的"));

        assertThat(coordinator.call(() -> activities.approve(own)))
                .isEqualTo(new Refused(own, List.of(Reason.SUBMITTED_BY_YOU)));
        assertThat(coordinator.call(() -> unitActivities.toApprove()))
                .extracting(each -> each.card().id())
                .containsExactly(other);
        assertThat(coordinator.call(() -> activities.approve(other)))
                .isEqualTo(new Done(other, ActivityState.PUBLISHED));
        assertThat(history.of(other).getFirst().personName()).isEqualTo(coordinator.name());
        assertThat(history.of(other).getFirst().changes()).isEqualTo(Map.of(History.PRINCIPAL, leader.name()));
        assertThat(leader.call(() -> activities.approve(own))).isEqualTo(new Done(own, ActivityState.PUBLISHED));
        assertThat(history.of(own).getFirst().changes()).isEmpty();
    }

    private ActivityId submitted(Actor by, PlanActivity wish) throws Exception {
        return by.call(() -> {
            var id = activities.plan(wish);
            activities.submit(id);
            return id;
        });
    }

    private ActivityId held(UnitId unit, CampaignId campaign, Actor by, RecordActivity record) throws Exception {
        return by.call(() -> {
            var id = activities.plan(wish(unit, campaign, "活动" + NUMBER.incrementAndGet()));
            assertThat(activities.approve(id)).isInstanceOf(Done.class);
            assertThat(activities.record(id, record)).isInstanceOf(Done.class);
            return id;
        });
    }

    private static RecordActivity held(int onSite, @Nullable CountingMethod method) {
        return new RecordActivity(onSite, method, null, null, 6, 4, "反响热烈。", List.of(), List.of());
    }

    private static PlanActivity wish(UnitId unit, CampaignId campaign, String title) {
        var session = new PlannedSession(MORNING, MORNING.plusHours(2), "科技馆报告厅", TAIYUAN, "样例路1号", null, 200);
        return new PlanActivity(
                unit,
                campaign,
                KindCode.OTHER,
                null,
                null,
                title,
                "一场报告",
                Mode.OFFLINE,
                "公众",
                "李晓",
                "0351-0000000",
                List.of(session),
                null);
    }

    private CampaignId campaign() {
        var id = CampaignId.fresh();
        jdbc.sql("""
                insert into campaign.campaign (id, version, notice, slug, title, starts_on, ends_on, province, status)
                values (:id, 1, :notice, :slug, '样例活动周', '2022-05-01', '2022-06-30', '140000', 'RUNNING')
                """)
                .param("id", id.value())
                .param("notice", NoticeId.fresh().value())
                .param("slug", "campaign-" + NUMBER.incrementAndGet())
                .update();
        return id;
    }

    private UnitId unit() {
        return units.open(new OpenUnit(
                "样例市科协" + NUMBER.incrementAndGet(), null, UnitKind.CITY_ASSOCIATION, Level.CITY, TAIYUAN, null));
    }

    private Actor somebody(PostKind kind, UnitId unit) {
        var name = "somebody" + NUMBER.incrementAndGet();
        var person = people.register(new RegisterPerson(name, name, null, null));
        posts.appoint(person, kind, unit, null, LocalDate.of(2020, 1, 1), null);
        return Actor.of(person, name);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2022, 5, day);
    }
}
