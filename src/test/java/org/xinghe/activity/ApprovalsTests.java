package org.xinghe.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.campaign.approval.ApprovalReaches;
import org.xinghe.history.History;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// Approval over the levels of the tree, in a campaign whose second strand wants the province and whose first wants the
/// city.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ApprovalsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDateTime MORNING = LocalDateTime.of(2022, 5, 30, 9, 0);

    private final Activities activities;
    private final Approvals approvals;
    private final UnitActivities own;
    private final ApprovalReaches reaches;
    private final History history;
    private final Units units;
    private final Posts posts;
    private final People people;
    private final Province province;
    private final CampaignId campaign;
    private final List<StrandId> strands;

    ApprovalsTests(
            ApplicationContext beans,
            Activities activities,
            Approvals approvals,
            UnitActivities own,
            ApprovalReaches reaches,
            Campaigns campaigns,
            History history,
            Units units,
            Posts posts,
            People people) {
        this.activities = activities;
        this.approvals = approvals;
        this.own = own;
        this.reaches = reaches;
        this.history = history;
        this.units = units;
        this.posts = posts;
        this.people = people;
        this.province = Province.in(beans);
        this.campaign = campaigns
                .find("2022-81")
                .map(each -> each.id())
                .orElseGet(() -> province.releasedCampaign("晋科协活〔2022〕81号"));
        this.strands = campaigns.strandsOf(campaign).stream()
                .filter(each -> !each.isItem())
                .map(each -> each.id())
                .toList();
        province.as("officer", () -> {
            reaches.say(campaign, strands.get(0), ApprovalReach.CITY);
            reaches.say(campaign, strands.get(1), ApprovalReach.PROVINCE);
            return null;
        });
    }

    @Test
    void aCountysActivityIsPublicOnlyWhenTheProvinceHasApprovedIt() throws Exception {
        var county = county();
        var author = somebody(PostKind.COORDINATOR, county);
        var leader = somebody(PostKind.LEADER, county);
        var id = submitted(author, county, strands.get(1));
        assertThat(levels(id)).containsExactly("UNIT PRESENT", "CITY AHEAD", "PROVINCE AHEAD");
        assertThat(waiting("taiyuan.leader")).doesNotContain(id);

        assertThat(leader.call(() -> approvals.approve(id))).isEqualTo(new Done(id, ActivityState.SUBMITTED));
        assertThat(leader.call(() -> approvals.approve(id)))
                .isEqualTo(new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE)));
        assertThat(waiting("taiyuan.leader")).contains(id);
        assertThat(waiting("leader.association")).doesNotContain(id);
        assertThat(as("taiyuan.leader", () -> approvals.approve(id))).isEqualTo(new Done(id, ActivityState.SUBMITTED));
        assertThat(waiting("taiyuan.leader")).doesNotContain(id);
        assertThat(as("leader.association", () -> approvals.approve(id)))
                .isEqualTo(new Done(id, ActivityState.PUBLISHED));

        assertThat(levels(id)).containsExactly("UNIT APPROVED", "CITY APPROVED", "PROVINCE APPROVED");
        assertThat(approvals.of(id)).extracting(ApprovalStep::decider).containsExactly(leader.name(), "太负责", "叶明川");
        assertThat(history.of(id))
                .extracting(entry -> entry.act())
                .containsExactly("approve", "pass-on", "pass-on", "submit", "plan");
    }

    @Test
    void whatIsSentBackByTheCityStartsAtTheFirstLevelAgain() throws Exception {
        var county = county();
        var author = somebody(PostKind.COORDINATOR, county);
        var leader = somebody(PostKind.LEADER, county);
        var id = submitted(author, county, strands.get(0));
        leader.call(() -> approvals.approve(id));
        var step = approvals.present(id).orElseThrow();
        assertThat(as("taiyuan.leader", () -> approvals.sendBack(step.id(), " ")))
                .isEqualTo(new Refused(id, List.of(Reason.REASON_MISSING)));
        assertThat(as("taiyuan.leader", () -> approvals.sendBack(step.id(), "地点与市里的活动冲突")))
                .isEqualTo(new Done(id, ActivityState.RETURNED));
        assertThat(levels(id)).containsExactly("UNIT APPROVED", "CITY RETURNED");
        assertThat(approvals.of(id).getLast().reason()).isEqualTo("地点与市里的活动冲突");
        assertThat(approvals.present(id)).isEmpty();

        assertThat(author.call(() -> approvals.submit(id))).isEqualTo(new Done(id, ActivityState.SUBMITTED));
        assertThat(levels(id)).containsExactly("UNIT PRESENT", "CITY AHEAD");
    }

    @Test
    void aLeaderWhoApprovesADraftSettlesTheirOwnLevelAndTheNextOneHasIt() throws Exception {
        var society = province.unit("山西省天文学会");
        var leader = province.person("society.leader");
        var id = leader.call(() -> activities.plan(wish(society, strands.get(1))));
        assertThat(leader.call(() -> approvals.approve(id))).isEqualTo(new Done(id, ActivityState.SUBMITTED));
        assertThat(levels(id)).containsExactly("UNIT APPROVED", "PROVINCE PRESENT");

        var city = leader.call(() -> activities.plan(wish(society, strands.get(0))));
        assertThat(leader.call(() -> approvals.approve(city))).isEqualTo(new Done(city, ActivityState.PUBLISHED));
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDoesAndTheOtherIsToldWhoWasFirst() throws Exception {
        var county = county();
        var id = submitted(somebody(PostKind.COORDINATOR, county), county, strands.get(1));
        var step = approvals.present(id).orElseThrow().id();
        var first = somebody(PostKind.LEADER, county);
        var both = new CyclicBarrier(2);
        var outcomes = new ArrayList<ActivityOutcome>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> atOnce(both, first, step));
            var other = threads.submit(() -> atOnce(both, province.person("leader.association"), step));
            outcomes.add(one.get());
            outcomes.add(other.get());
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new Done(id, ActivityState.SUBMITTED), new Refused(id, List.of(Reason.DECIDED_MEANWHILE)));
        assertThat(levels(id)).containsExactly("UNIT APPROVED", "CITY PRESENT", "PROVINCE AHEAD");
        assertThat(List.of(first.name(), "叶明川"))
                .contains(approvals.of(id).getFirst().decider());
    }

    @Test
    void whatIsCalledOffWaitsForNobody() throws Exception {
        var county = county();
        var author = somebody(PostKind.COORDINATOR, county);
        var id = submitted(author, county, strands.get(1));
        author.call(() -> activities.cancel(id, "报告人生病"));
        assertThat(levels(id)).containsExactly("UNIT DROPPED", "CITY DROPPED", "PROVINCE DROPPED");
    }

    @Test
    void nobodyElsesOfficerSaysHowFarApprovalGoesAndWhatIsSaidIsInTheHistory() {
        assertThatThrownBy(() -> as("taiyuan", () -> say(strands.get(2), ApprovalReach.CITY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("officer", () -> say(StrandId.fresh(), ApprovalReach.CITY)))
                .isInstanceOf(NotFound.class);
        as("officer", () -> say(strands.get(2), ApprovalReach.CITY));
        assertThat(reaches.reachFor(campaign, strands.get(2))).isEqualTo(ApprovalReach.CITY);
        assertThat(history.of(campaign).getFirst())
                .matches(entry -> entry.act().equals("set-approval") && "CITY".equals(entry.to()));
        as("officer", () -> say(strands.get(2), null));
        assertThat(reaches.reachFor(campaign, strands.get(2))).isEqualTo(ApprovalReach.UNIT);
        assertThat(reaches.said(campaign)).doesNotContainKey(Optional.of(strands.get(2)));
    }

    private @Nullable Void say(StrandId strand, @Nullable ApprovalReach reach) {
        reaches.say(campaign, strand, reach);
        return null;
    }

    private ActivityOutcome atOnce(CyclicBarrier both, Actor actor, ApprovalStepId step) throws Exception {
        both.await();
        return actor.call(() -> approvals.approve(step));
    }

    private List<ActivityId> waiting(String who) {
        return as(who, () -> own.toApprove()).stream()
                .map(each -> each.card().id())
                .toList();
    }

    private List<String> levels(ActivityId id) {
        return approvals.of(id).stream()
                .map(each -> each.level() + " " + each.state())
                .toList();
    }

    private ActivityId submitted(Actor author, UnitId unit, StrandId strand) throws Exception {
        return author.call(() -> {
            var id = activities.plan(wish(unit, strand));
            assertThat(approvals.submit(id)).isEqualTo(new Done(id, ActivityState.SUBMITTED));
            return id;
        });
    }

    private <T extends @Nullable Object> T as(String who, Callable<T> block) {
        return province.as(who, block);
    }

    private UnitId county() {
        return units.open(new OpenUnit(
                "样例县科协" + NUMBER.incrementAndGet(),
                null,
                UnitKind.COUNTY_ASSOCIATION,
                Level.COUNTY,
                RegionCode.of("140105"),
                province.unit("太原市科学技术协会")));
    }

    private Actor somebody(PostKind kind, UnitId unit) {
        var name = "county" + NUMBER.incrementAndGet();
        var person = people.register(new RegisterPerson(name, name, null, null));
        posts.appoint(person, kind, unit, null, LocalDate.of(2020, 1, 1), null);
        return Actor.of(person, name);
    }

    private PlanActivity wish(UnitId unit, StrandId strand) {
        var session = new PlannedSession(
                MORNING, MORNING.plusHours(2), "科技馆报告厅", RegionCode.of("140105"), "样例路1号", null, 200);
        return new PlanActivity(
                unit,
                campaign,
                KindCode.OTHER,
                strand,
                null,
                "分级审批的报告" + NUMBER.incrementAndGet(),
                "一场报告",
                Mode.OFFLINE,
                "公众",
                "李晓",
                "0351-0000000",
                List.of(session),
                null);
    }
}
