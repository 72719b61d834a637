package org.xinghe.organisation.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.history.History;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitRights;
import org.xinghe.organisation.Units;
import org.xinghe.organisation.appointment.AppointOutcome.Appointed;
import org.xinghe.organisation.appointment.AppointOutcome.Reason;
import org.xinghe.organisation.appointment.AppointOutcome.Refused;
import org.xinghe.organisation.appointment.Appointment.Newcomer;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// Who acts for the holder of a post, and for how long.
@ApplicationModuleTest(module = "organisation", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class DelegationsTests {

    private static final LocalDate FIRST = LocalDate.of(2022, 5, 20);
    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);
    private static int societies;

    private final ApplicationContext beans;
    private final Delegations delegations;
    private final Posts posts;
    private final Units units;
    private final UnitDirectory directory;
    private final People people;
    private final History history;
    private final MovedClock clock;

    private UnitId unit;
    private Actor leader;
    private Actor coordinator;

    DelegationsTests(
            ApplicationContext beans,
            Delegations delegations,
            Posts posts,
            Units units,
            UnitDirectory directory,
            People people,
            History history,
            MovedClock clock) {
        this.beans = beans;
        this.delegations = delegations;
        this.posts = posts;
        this.units = units;
        this.directory = directory;
        this.people = people;
        this.history = history;
        this.clock = clock;
        this.unit = UnitId.fresh();
        this.leader = Actor.SYSTEM;
        this.coordinator = Actor.SYSTEM;
    }

    @BeforeEach
    void aSocietyWithLeaderAndCoordinator() {
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        var above = Province.in(beans).unit("山西省科学技术协会");
        var number = ++societies;
        unit = units.open(
                new OpenUnit("代理学会" + number, null, UnitKind.SOCIETY, Level.PROVINCE, RegionCode.of("140000"), above));
        leader = somebody("齐负责", "acting.leader" + number, PostKind.LEADER);
        coordinator = somebody("田联络", "acting.coordinator" + number, PostKind.COORDINATOR);
    }

    @Test
    void whoActsHasTheHoldersRightsFromTheFirstSecondOfTheFirstDayToTheLastOfTheLast() {
        assertThat(give(leader, coordinator, FIRST, LAST)).isEqualTo(new Appointed(idOf(coordinator), null));

        assertThat(actsAsLeaderAt(FIRST.atStartOfDay().minusSeconds(1))).isFalse();
        assertThat(actsAsLeaderAt(FIRST.atStartOfDay())).isTrue();
        assertThat(posts.heldBy(idOf(coordinator)))
                .containsExactly(
                        new HeldPost(PostKind.COORDINATOR, unit, null, null),
                        new HeldPost(PostKind.LEADER, unit, null, idOf(leader)));
        assertThat(actsAsLeaderAt(LAST.atTime(23, 59, 59))).isTrue();
        assertThat(actsAsLeaderAt(LAST.plusDays(1).atStartOfDay())).isFalse();
        assertThat(posts.heldBy(idOf(coordinator)))
                .containsExactly(new HeldPost(PostKind.COORDINATOR, unit, null, null));
    }

    @Test
    void aDelegationEndsWithThePostItIsOf() {
        give(leader, coordinator, FIRST, LAST);
        posts.end(holding(leader).id(), FIRST.plusDays(2));

        assertThat(actsAsLeaderAt(FIRST.plusDays(2).atTime(23, 59, 59))).isTrue();
        assertThat(actsAsLeaderAt(FIRST.plusDays(3).atStartOfDay())).isFalse();
    }

    @Test
    void aDelegationIsEndedAtOnceByWhoGaveItOrHasIt() {
        give(leader, coordinator, FIRST, LAST);
        clock.moveTo(FIRST.atTime(12, 0));
        var standing = delegations.standing(List.of(holding(leader).id())).getFirst();
        var stranger = somebody("路人", "acting.stranger" + societies, null);
        assertThatThrownBy(() -> as(stranger, () -> delegations.end(unit, standing.id())))
                .isInstanceOf(NotFound.class);
        as(coordinator, () -> delegations.end(unit, standing.id()));

        assertThat(posts.holds(idOf(coordinator), PostKind.LEADER, unit)).isFalse();
        assertThat(delegations.standing(List.of(holding(leader).id()))).isEmpty();
        assertThat(give(leader, coordinator, FIRST, LAST)).isEqualTo(new Appointed(idOf(coordinator), null));
    }

    @Test
    void aDelegationNeedsDaysInOrderWithinAYearAndSomebodyOfTheUnit() {
        var outsider = Province.in(beans).person("taiyuan");
        assertThat(give(leader, coordinator, FIRST, null)).isEqualTo(refused(Reason.UNTIL_MISSING));
        assertThat(give(leader, coordinator, LAST, FIRST)).isEqualTo(refused(Reason.DAYS));
        assertThat(give(leader, coordinator, LocalDate.of(2022, 5, 15), LAST)).isEqualTo(refused(Reason.FROM_PAST));
        assertThat(give(leader, coordinator, FIRST, FIRST.plusYears(1))).isEqualTo(refused(Reason.TOO_LONG));
        assertThat(give(leader, outsider, FIRST, LAST)).isEqualTo(refused(Reason.PERSON_MISSING));
        assertThat(give(leader, leader, FIRST, LAST)).isEqualTo(refused(Reason.HOLDS_ALREADY));
        assertThat(give(leader, coordinator, FIRST, FIRST.plusYears(1).minusDays(1)))
                .isEqualTo(new Appointed(idOf(coordinator), null));
        assertThat(give(leader, coordinator, LAST, LAST)).isEqualTo(refused(Reason.DELEGATED_ALREADY));
    }

    @Test
    void theHolderAndTheLeaderGiveAndNobodyElse() {
        assertThatThrownBy(() -> give(coordinator, leader, coordinator, FIRST, LAST))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> give(Province.in(beans).person("officer"), leader, coordinator, FIRST, LAST))
                .isInstanceOf(NotFound.class);
        assertThat(give(leader, coordinator, leader, FIRST, LAST)).isEqualTo(new Appointed(idOf(leader), null));
    }

    @Test
    void whoActsPassesNothingOnAndFillsNoPosts() {
        give(leader, coordinator, FIRST, LAST);
        clock.moveTo(FIRST.atTime(12, 0));
        assertThatThrownBy(() -> give(coordinator, leader, coordinator, FIRST, LAST))
                .isInstanceOf(NotFound.class);
        assertThat(callAs(coordinator, () -> directory.rightsOver(unit))).isEqualTo(new UnitRights(false, Set.of()));
    }

    @Test
    void aNewcomerActsByInvitationAndHistorySaysForWhom() {
        var outcome = callAs(
                leader,
                () -> delegations.delegate(new Delegate(
                        unit,
                        holding(leader).id(),
                        null,
                        new Newcomer("新代理", "acting.new" + societies, null, null),
                        FIRST,
                        LAST)));
        var newcomer = Actor.of(((Appointed) outcome).person(), "新代理");
        assertThat(((Appointed) outcome).invitation()).startsWith("/invitations/");
        clock.moveTo(FIRST.atTime(12, 0));
        assertThat(callAs(newcomer, () -> directory.show(unit)).id()).isEqualTo(unit);
        as(newcomer, () -> units.rename(unit, "代理改名学会" + societies, null));

        assertThat(history.of(unit).getFirst()).satisfies(entry -> {
            assertThat(entry.personName()).isEqualTo("新代理");
            assertThat(entry.changes()).containsEntry(History.PRINCIPAL, "齐负责");
        });
        assertThat(history.of(unit).get(1).act()).isEqualTo("delegate-leader");
    }

    @Test
    void anActingOfficerManagesUnitsButFillsNoPosts() {
        var officer = somebody("安经办", "acting.officer" + societies, PostKind.OFFICER);
        assertThat(give(officer, officer, coordinator, FIRST, LAST)).isEqualTo(new Appointed(idOf(coordinator), null));
        clock.moveTo(FIRST.atTime(12, 0));
        assertThat(callAs(coordinator, () -> directory.rightsOver(unit))).isEqualTo(new UnitRights(true, Set.of()));
        assertThat(callAs(officer, () -> directory.rightsOver(unit)))
                .isEqualTo(new UnitRights(true, Set.of(PostKind.values())));
    }

    private boolean actsAsLeaderAt(LocalDateTime moment) {
        clock.moveTo(moment);
        return posts.holds(idOf(coordinator), PostKind.LEADER, unit)
                && posts.holdersOf(unit, PostKind.LEADER).contains(idOf(coordinator))
                && callAs(coordinator, () -> posts.oversees(idOf(coordinator), unit));
    }

    private AppointOutcome give(Actor holder, Actor to, LocalDate from, @Nullable LocalDate until) {
        return give(holder, holder, to, from, until);
    }

    private AppointOutcome give(Actor giver, Actor holder, Actor to, LocalDate from, @Nullable LocalDate until) {
        return callAs(
                giver,
                () -> delegations.delegate(new Delegate(unit, holding(holder).id(), idOf(to), null, from, until)));
    }

    private PostHolder holding(Actor holder) {
        return posts.at(List.of(unit)).stream()
                .filter(each -> each.person().equals(idOf(holder)))
                .findFirst()
                .orElseThrow();
    }

    private Actor somebody(String name, String signIn, @Nullable PostKind kind) {
        var person = people.register(new RegisterPerson(name, signIn.toLowerCase(Locale.ROOT), null, null));
        if (kind != null) {
            posts.appoint(person, kind, unit, null, LocalDate.of(2020, 1, 1), null);
        }
        return Actor.of(person, name);
    }

    private static Refused refused(Reason... reasons) {
        return new Refused(List.of(reasons));
    }

    private static PersonId idOf(Actor actor) {
        return actor.require();
    }

    private static void as(Actor actor, Runnable act) {
        actor.run(act);
    }

    private static <T> T callAs(Actor actor, java.util.concurrent.Callable<T> act) {
        try {
            return actor.call(act);
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }
}
