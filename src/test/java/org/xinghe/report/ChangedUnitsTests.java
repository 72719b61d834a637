package org.xinghe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.AnswerDuty;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.AnswerState;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.SplitUnit;
import org.xinghe.organisation.UnitAdministration;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitOutcome;
import org.xinghe.organisation.UnitStatus;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.Identifier;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// What is counted of a campaign before and after a unit of it is merged, split, renamed or closed.
@ApplicationModuleTest(module = "report", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class ChangedUnitsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger(4300);

    private final ApplicationContext beans;
    private final Units units;
    private final Posts posts;
    private final Duties duties;
    private final UnitAdministration administration;
    private final MovedClock clock;

    private Province province;
    private UnitId society;
    private UnitId other;
    private Actor coordinator;
    private Actor second;
    private CampaignId campaign;

    ChangedUnitsTests(
            ApplicationContext beans,
            Units units,
            Posts posts,
            Duties duties,
            UnitAdministration administration,
            MovedClock clock) {
        this.beans = beans;
        this.units = units;
        this.posts = posts;
        this.duties = duties;
        this.administration = administration;
        this.clock = clock;
        this.campaign = CampaignId.fresh();
        this.society = UnitId.fresh();
        this.other = society;
        this.coordinator = Actor.SYSTEM;
        this.second = Actor.SYSTEM;
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        this.province = Province.in(beans);
    }

    @BeforeEach
    void twoSocietiesInARunningCampaign() {
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        var number = NUMBER.incrementAndGet();
        society = society("变动学会" + number);
        other = society("相邻学会" + number);
        coordinator = somebody("计联络", "changed." + number, society);
        second = somebody("副联络", "second." + number, society);
        campaign = province.releasedCampaign("晋科协变〔2022〕%d号".formatted(number));
    }

    @Test
    void aRenamedUnitIsCountedAsBefore() {
        var before = counts();
        units.rename(society, "改名后的学会" + NUMBER.get(), null);

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aMergedUnitIsCountedWithTheOneThatCarriesItOnAndStillTakesReceipt() {
        var before = counts();
        var owed = open(society).size();
        units.merge(society, other);

        assertThat(counts()).isEqualTo(before.plus(-1, -owed, -1));
        var successor = somebody("邻联络", "next." + NUMBER.get(), other);
        take(successor, society);
        assertThat(counts()).isEqualTo(before.plus(-1, -owed, -1).plusReceipt());
    }

    @Test
    void aClosedUnitOwesNothingMoreAndStaysARecipient() {
        var before = counts();
        var owed = open(society).size();
        units.close(society);

        assertThat(counts()).isEqualTo(before.plus(-1, -owed, -1));
    }

    @Test
    void aUnitThatStaysKeepsAllThatNobodyElseGets() {
        var before = counts();
        var part = split(null, Set.of(), Set.of(), Set.of());

        assertThat(counts()).isEqualTo(before);
        assertThat(duties.owedBy(part)).isEmpty();
        assertThat(units.require(society).status()).isEqualTo(UnitStatus.OPEN);
    }

    @Test
    void whatMovesIsOwedByTheNewUnitAndWhatIsSharedByBoth() {
        var before = counts();
        var report = duties.reportDutyOf(campaign).orElseThrow();
        var moving = open(society).stream()
                .map(each -> each.duty().id())
                .filter(duty -> !duty.equals(report))
                .findFirst()
                .orElseThrow();
        var owed = open(society).size();
        var part = split(null, Set.of(report, moving), Set.of(report), Set.of(second));

        assertThat(counts()).isEqualTo(before.plus(1, 1, 1));
        assertThat(open(society)).hasSize(owed - 1);
        assertThat(open(part)).extracting(each -> each.duty().id()).containsExactlyInAnyOrder(report, moving);
        assertThat(open(part)).allMatch(each -> each.origin().equals(society));
        assertThat(posts.heldBy(second.require()))
                .containsExactly(new HeldPost(PostKind.COORDINATOR, part, null, null));
        assertThat(posts.heldBy(coordinator.require()))
                .containsExactly(new HeldPost(PostKind.COORDINATOR, society, null, null));
    }

    @Test
    void aUnitThatEndsLeavesAllToTheFirstOfTwoAndItsPastWithIt() throws Exception {
        var done = open(society).getFirst().duty().id();
        duties.answer(
                new AnswerDuty(done, society, new AnswerId(Identifier.fresh()), AnswerState.DONE, clock.instant()));
        var before = counts();
        var part = split(new SplitUnit.Name("拆分一学会" + NUMBER.get(), null), Set.of(), Set.of(), Set.of(second));
        var first = units.successorOf(society);

        assertThat(counts()).isEqualTo(before);
        assertThat(units.require(society).status()).isEqualTo(UnitStatus.SPLIT);
        assertThat(units.require(first).name()).isEqualTo("拆分一学会" + NUMBER.get());
        assertThat(duties.owedBy(done, first)).map(OwedDuty::state).contains(DutyState.DONE);
        assertThat(posts.heldBy(coordinator.require()))
                .containsExactly(new HeldPost(PostKind.COORDINATOR, first, null, null));
        assertThat(posts.heldBy(second.require()))
                .containsExactly(new HeldPost(PostKind.COORDINATOR, part, null, null));
        take(coordinator, society);
        assertThat(counts()).isEqualTo(before.plusReceipt());
        var notice = beans.getBean(Campaigns.class).require(campaign).notice();
        assertThat(second.call(
                        () -> beans.getBean(Notices.class).requireSeen(notice).id()))
                .isEqualTo(notice);
        assertThat(second.call(() -> beans.getBean(Receipts.class).mine(notice)))
                .isEmpty();
    }

    @Test
    void aUnitThatEndsSharesWhatTwoAreToOwe() {
        var before = counts();
        var report = duties.reportDutyOf(campaign).orElseThrow();
        split(new SplitUnit.Name("分担一学会" + NUMBER.get(), null), Set.of(report), Set.of(report), Set.of());

        assertThat(counts()).isEqualTo(before.plus(1, 1, 1));
    }

    @Test
    void aSplitIsRefusedForATakenNameForAUnitWithOfficesAndForWhoComesSecond() {
        var taken = new SplitUnit.Name("山西省天文学会", null);
        assertThat(administration.split(wish(taken, new SplitUnit.Name(" ", null), society)))
                .isEqualTo(new UnitOutcome.Refused(
                        List.of(UnitOutcome.Reason.NAME_MISSING, UnitOutcome.Reason.NAME_TAKEN)));
        var issuer = province.unit("山西省科学技术协会");
        assertThat(administration.split(
                        wish(new SplitUnit.Name("省科协甲", null), new SplitUnit.Name("省科协乙", null), issuer)))
                .isEqualTo(new UnitOutcome.Refused(List.of(UnitOutcome.Reason.HAS_OFFICES)));
        var wish = wish(null, new SplitUnit.Name("先到的学会" + NUMBER.get(), null), society);
        administration.split(wish);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> units.split(wish))
                .isInstanceOf(EditConflict.class);
    }

    private UnitId split(SplitUnit.@Nullable Name first, Set<DutyId> given, Set<DutyId> kept, Set<Actor> people) {
        var part = new SplitUnit.Name("拆分二学会" + NUMBER.get(), null);
        var outcome = province.as(
                "officer",
                () -> administration.split(new SplitUnit(
                        society,
                        units.details(society).orElseThrow().version(),
                        first,
                        part,
                        Set.of(),
                        posts.at(List.of(society)).stream()
                                .filter(holder -> people.stream()
                                        .anyMatch(each -> each.require().equals(holder.person())))
                                .map(PostHolder::id)
                                .collect(Collectors.toSet()),
                        keys(given),
                        keys(kept))));
        return ((UnitOutcome.Done) outcome).unit();
    }

    private SplitUnit wish(SplitUnit.@Nullable Name first, SplitUnit.Name second, UnitId unit) {
        return new SplitUnit(
                unit,
                units.details(unit).orElseThrow().version(),
                first,
                second,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static Set<String> keys(Set<DutyId> duties) {
        return duties.stream().map(each -> "duty/" + each).collect(Collectors.toSet());
    }

    private List<OwedDuty> open(UnitId unit) {
        return duties.owedBy(unit).stream()
                .filter(each ->
                        each.duty().campaign().equals(campaign) && !each.state().isDone())
                .toList();
    }

    private CampaignCounts counts() {
        return CampaignCounts.of(beans, province, campaign);
    }

    private void take(Actor who, UnitId unit) {
        var notice = beans.getBean(Campaigns.class).require(campaign).notice();
        who.run(() -> beans.getBean(Receipts.class).take(notice, unit));
    }

    private UnitId society(String name) {
        return units.open(new OpenUnit(
                name, null, UnitKind.SOCIETY, Level.PROVINCE, RegionCode.of("140000"), province.unit("山西省科学技术协会")));
    }

    private Actor somebody(String name, String signIn, UnitId unit) {
        var person = beans.getBean(People.class).register(new RegisterPerson(name, signIn, null, null));
        posts.appoint(person, PostKind.COORDINATOR, unit, null, LocalDate.of(2020, 1, 1), null);
        return Actor.of(person, name);
    }
}
