package org.xinghe.attendance.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.attendance.registration.RegisterOutcome.Reason;
import org.xinghe.attendance.registration.RegisterOutcome.Refused;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

@ApplicationModuleTest(module = "attendance", mode = BootstrapMode.ALL_DEPENDENCIES)
@org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class, MovedClock.class})
class RegistrationsTests {

    private final Registrations registrations;
    private final RegistrationLists lists;
    private final Settlements settlements;
    private final RegistrationUpkeep upkeep;
    private final Activities activities;
    private final MovedClock clock;
    private final Lectures lectures;
    private final Registered registered;

    RegistrationsTests(
            Registrations registrations,
            RegistrationLists lists,
            Settlements settlements,
            RegistrationUpkeep upkeep,
            Activities activities,
            MovedClock clock,
            ApplicationContext beans) {
        this.registrations = registrations;
        this.lists = lists;
        this.settlements = settlements;
        this.upkeep = upkeep;
        this.activities = activities;
        this.clock = clock;
        this.lectures = new Lectures(beans);
        this.registered = new Registered(beans);
    }

    @BeforeEach
    void itIsTheDayOfTheNotice() {
        clock.moveTo(Lectures.MORNING.minusDays(14));
    }

    @Test
    void whoLeavesMakesPlaceForTheNextWhoIsToldOnce() {
        var id = lectures.published(4);
        lectures.setUp(id, 5, false);
        var first = registrations.register(lectures.wish(id, "甲", 3));
        var large = registrations.register(lectures.wish(id, "乙", 3));
        var small = registrations.register(lectures.wish(id, "丙", 1));
        assertThat(registered.stateOf(small)).as("nobody passes the one before").isEqualTo(RegistrationState.WAITING);
        assertThat(registrations.waitingBefore(registered.view(small))).isEqualTo(1);

        assertThat(registrations.cancel(Registered.code(first))).isEqualTo(ChangeOutcome.DONE);
        assertThat(registered.stateOf(large)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registered.stateOf(small)).isEqualTo(RegistrationState.CONFIRMED);
        settlements.lookAgain(lectures.session(id), id);
        assertThat(registered.messagesOf(large))
                .containsExactlyInAnyOrder(MessageReason.WAITING, MessageReason.PROMOTED);
        assertThat(registrations.cancel(Registered.code(first))).isEqualTo(ChangeOutcome.DONE);
        assertThat(registered.counter(id)).isEqualTo(List.of(4, 4, 0, 3));
    }

    @Test
    void headsMayBecomeFewerAtOnceAndMoreOnlyWhenThatPassesNobody() {
        var id = lectures.published(5);
        lectures.setUp(id, 5, false);
        var first = registrations.register(lectures.wish(id, "甲", 3));
        assertThat(registrations.changeHeads(Registered.code(first), 4)).isEqualTo(ChangeOutcome.DONE);
        var second = registrations.register(lectures.wish(id, "乙", 3));
        assertThat(registrations.changeHeads(Registered.code(first), 5)).isEqualTo(ChangeOutcome.NOT_SO_MANY_FREE);
        assertThat(registrations.changeHeads(Registered.code(first), 6)).isEqualTo(ChangeOutcome.NOT_SO_MANY_ALLOWED);
        assertThat(registrations.changeHeads(Registered.code(first), 2)).isEqualTo(ChangeOutcome.DONE);
        assertThat(registered.stateOf(second)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registered.counter(id)).isEqualTo(List.of(5, 5, 0, 2));
        clock.moveTo(Lectures.MORNING);
        assertThat(registrations.changeHeads(Registered.code(first), 1)).isEqualTo(ChangeOutcome.TOO_LATE);
    }

    @Test
    void aHigherCapacityGoesToThoseWhoWaitAndALowerOneThanTakenIsRefused() {
        var id = lectures.published(2);
        lectures.setUp(id, 5, false);
        registrations.register(lectures.wish(id, "甲", 2));
        var waiting = registrations.register(lectures.wish(id, "乙", 2));
        assertThat(lectures.replan(id, 1))
                .isEqualTo(new ActivityOutcome.Refused(id, List.of(ActivityOutcome.Reason.CAPACITY_BELOW_TAKEN)));
        assertThat(lectures.replan(id, 4)).isInstanceOf(ActivityOutcome.Done.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(registered.stateOf(waiting)).isEqualTo(RegistrationState.CONFIRMED));
        assertThat(lectures.replan(id))
                .isEqualTo(new ActivityOutcome.Refused(id, List.of(ActivityOutcome.Reason.SESSION_HAS_REGISTRATIONS)));
    }

    @Test
    void placesKeptForAGroupAreReleasedToAllBeforeTheSession() {
        var id = lectures.published(4);
        lectures.setUp(id, 5, false, new QuotaGroup("g1", "青年科技工作者", 2));
        registrations.register(lectures.wish(id, "甲", 2));
        var other = registrations.register(lectures.wish(id, "乙", 1));
        var young = registrations.register(lectures.wish(id, "丙", 1, "g1"));
        assertThat(registered.stateOf(other)).isEqualTo(RegistrationState.WAITING);
        assertThat(registered.stateOf(young)).isEqualTo(RegistrationState.CONFIRMED);
        upkeep.run();
        assertThat(registered.stateOf(other)).isEqualTo(RegistrationState.WAITING);
        clock.moveTo(Lectures.MORNING.minusHours(24));
        upkeep.run();
        assertThat(registered.stateOf(other)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void whereTheUnitApprovesNobodyHoldsAPlaceBeforeAndStrangersDecideNothing() {
        var id = lectures.published(2);
        lectures.setUp(id, 5, true);
        var first = registrations.register(lectures.wish(id, "甲", 2));
        var second = registrations.register(lectures.wish(id, "乙", 1));
        var third = registrations.register(lectures.wish(id, "丙", 1));
        assertThat(registered.counter(id)).isEqualTo(List.of(2, 0, 0, 3));
        var all = List.of(registered.view(first).id(), registered.view(second).id());
        assertThatThrownBy(() -> lectures.province.as("datong", () -> registrations.approve(id, all)))
                .isInstanceOf(NotFound.class);
        assertThat(lectures.province
                        .as("taiyuan", () -> registrations.approve(id, all))
                        .intValue())
                .isEqualTo(2);
        assertThat(registered.stateOf(first)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registered.stateOf(second)).isEqualTo(RegistrationState.WAITING);
        assertThat(lectures.province
                        .as(
                                "taiyuan",
                                () -> registrations.decline(
                                        id, List.of(registered.view(first).id()), "名额留给一线"))
                        .intValue())
                .isEqualTo(1);
        assertThat(registered.stateOf(second)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registered.stateOf(third)).isEqualTo(RegistrationState.REQUESTED);
        assertThat(registered.view(first).reason()).isEqualTo("名额留给一线");
        assertThat(registered.messagesOf(second))
                .containsExactlyInAnyOrder(
                        MessageReason.REQUESTED, MessageReason.APPROVED_WAITING, MessageReason.PROMOTED);
    }

    @Test
    void aCalledOffActivityIsToldToEachOnceAndTakesNobodyIn() {
        var id = lectures.published(3);
        lectures.setUp(id, 5, false);
        var kept = registrations.register(lectures.wish(id, "甲", 1));
        lectures.province.as("taiyuan.leader", () -> activities.cancel(id, "防汛"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(registered.messagesOf(kept)).contains(MessageReason.CALLED_OFF));
        assertThat(registrations.register(lectures.wish(id, "乙", 1))).isEqualTo(new Refused(Reason.CALLED_OFF));
        assertThat(registrations.mayChange(registered.view(kept))).isFalse();
    }

    @Test
    void personalDataGoesWhenItsTimeIsOverAndCountsStay() {
        var id = lectures.published(3);
        lectures.setUp(id, 5, false);
        var kept = registrations.register(lectures.wish(id, "甲", 2));
        assertThat(registrations.erase(Registered.code(kept))).isEqualTo(ChangeOutcome.TOO_LATE);
        clock.moveTo(Lectures.MORNING.plusHours(2).plusDays(89));
        upkeep.run();
        assertThat(registered.view(kept).name()).isEqualTo("甲");
        clock.moveTo(Lectures.MORNING.plusHours(2).plusDays(90));
        upkeep.run();
        assertThat(registered.view(kept).isErased()).isTrue();
        assertThat(registered.view(kept).mobile()).isNull();
        assertThat(registered.taken(id)).isEqualTo(2);
    }

    @Test
    void whoAsksForItIsForgottenAfterTheEvent() {
        var id = lectures.published(3);
        lectures.setUp(id, 5, false);
        var kept = registrations.register(lectures.wish(id, "甲", 2));
        clock.moveTo(Lectures.MORNING.plusHours(2));
        assertThat(registrations.erase(Registered.code(kept))).isEqualTo(ChangeOutcome.DONE);
        assertThat(registered.view(kept).name()).isEmpty();
    }

    @Test
    void theUnitCountsByGroupAndByAgeWithTheUnknownApart() {
        var id = lectures.published(30);
        lectures.setUp(id, 5, false, new QuotaGroup("g1", "青年科技工作者", 10));
        var wish = lectures.wish(id, "甲", 3, "g1");
        registrations.register(new Register(
                id,
                wish.session(),
                wish.request(),
                "甲",
                wish.mobile(),
                null,
                "",
                null,
                AgeBand.FROM_18,
                3,
                "g1",
                null,
                java.util.Map.of(),
                wish.language()));
        registrations.register(lectures.wish(id, "乙", 1));
        var offer = lectures.province.as("taiyuan", () -> lists.requireOwn(id));
        assertThat(lists.ages(offer)).isEqualTo(List.of(new AgeCount(AgeBand.FROM_18, 1), new AgeCount(null, 3)));
        assertThat(lists.groups(offer))
                .isEqualTo(
                        List.of(new GroupCount(new QuotaGroup("g1", "青年科技工作者", 10), 3, 0), new GroupCount(null, 1, 0)));
    }
}
