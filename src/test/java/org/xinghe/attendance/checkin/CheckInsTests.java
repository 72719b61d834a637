package org.xinghe.attendance.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.attendance.checkin.RoomOutcome.Open;
import org.xinghe.attendance.checkin.RoomOutcome.Reason;
import org.xinghe.attendance.checkin.RoomOutcome.Refused;
import org.xinghe.attendance.registration.Admission;
import org.xinghe.attendance.registration.RegistrationState;
import org.xinghe.history.History;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.MovedClock;

/// Who came counts once, whoever notes it where and sends it when.
@ApplicationModuleTest(module = "attendance", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class CheckInsTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2022, 5, 30, 9, 0);
    private static final LocalDateTime LATE = LocalDateTime.of(2022, 5, 30, 23, 0);

    private final CheckIns checkIns;
    private final VisitorCheckIns visitors;
    private final RoomCodes rooms;
    private final WalkIns walkIns;
    private final Doors doors;
    private final Attendees attendees;
    private final History history;
    private final MovedClock clock;
    private final AtTheDoor here;

    CheckInsTests(
            CheckIns checkIns,
            VisitorCheckIns visitors,
            RoomCodes rooms,
            WalkIns walkIns,
            Doors doors,
            Attendees attendees,
            History history,
            MovedClock clock,
            ApplicationContext beans) {
        this.checkIns = checkIns;
        this.visitors = visitors;
        this.rooms = rooms;
        this.walkIns = walkIns;
        this.doors = doors;
        this.attendees = attendees;
        this.history = history;
        this.clock = clock;
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        this.here = new AtTheDoor(beans);
    }

    @BeforeEach
    void itIsTenPastNine() {
        clock.moveTo(NINE.plusMinutes(10));
    }

    @Test
    void aVisitorIsInOnceHoweverOftenTheCodeIsRead() {
        var lecture = lecture(NINE);
        var session = here.session(lecture, 1);
        var guest = here.guest(lecture, session, "郝思源", 3, RegistrationState.CONFIRMED);
        var first = scan(guest.code(), at(NINE.plusMinutes(3)));
        assertThat(settle(lecture, session, "door-1", first))
                .containsExactly(new Settled(first.id(), Verdict.IN, guest, 3, at(NINE.plusMinutes(3))));
        var again = scan(guest.code(), at(NINE.plusMinutes(9)));
        assertThat(settle(lecture, session, "door-1", again))
                .containsExactly(new Settled(again.id(), Verdict.ALREADY, guest, 3, at(NINE.plusMinutes(3))));
        assertThat(attendees.present(session)).isEqualTo(3);
    }

    @Test
    void whatIsSentTwiceIsOneAndIsAnsweredTheSame() {
        var lecture = lecture(NINE);
        var session = here.session(lecture, 1);
        var batch = List.of(
                scan(here.guest(lecture, session, "㛃雨").code(), at(NINE)),
                scan(here.guest(lecture, session, "𠮷田").code(), at(NINE)));
        var answer = as("taiyuan", () -> checkIns.settle(lecture, session, "door-1", batch));
        assertThat(answer).extracting(Settled::verdict).containsOnly(Verdict.IN);
        assertThat(as("taiyuan", () -> checkIns.settle(lecture, session, "door-1", batch)))
                .isEqualTo(answer);
        assertThat(attendees.present(session)).isEqualTo(2);
    }

    @Test
    void twoDevicesThatBothMetAVisitorWithoutNetworkCountHimOnce() throws Exception {
        var lecture = lecture(NINE);
        var session = here.session(lecture, 1);
        var guest = here.guest(lecture, session, "任远");
        try (var doorsAtOnce = Executors.newFixedThreadPool(4)) {
            Callable<Verdict> one = () -> settle(lecture, session, "a door", scan(guest.code(), at(NINE)))
                    .getFirst()
                    .verdict();
            var verdicts = doorsAtOnce.invokeAll(List.of(one, one, one, one)).stream()
                    .map(each -> {
                        try {
                            return each.get();
                        } catch (Exception fault) {
                            throw new IllegalStateException(fault);
                        }
                    })
                    .toList();
            assertThat(verdicts)
                    .containsExactlyInAnyOrder(Verdict.IN, Verdict.ALREADY, Verdict.ALREADY, Verdict.ALREADY);
        }
        assertThat(attendees.present(session)).isOne();
    }

    @Test
    void whoHasNoPlaceHereIsToldWhyAndCountsNothing() {
        var lecture = lecture(NINE, NINE.plusDays(1));
        var session = here.session(lecture, 1);
        var other = lecture(NINE);
        var tomorrow = here.guest(lecture, here.session(lecture, 2), "明日");
        var elsewhere = here.guest(other, here.session(other, 1), "别处");
        var waiting = here.guest(lecture, session, "候补", 1, RegistrationState.WAITING);
        var asked = here.guest(lecture, session, "待审", 1, RegistrationState.REQUESTED);
        var gone = here.guest(lecture, session, "已退", 1, RegistrationState.CANCELLED);
        var refused = here.guest(lecture, session, "未准", 1, RegistrationState.DECLINED);
        var codes = List.of(
                tomorrow.code(),
                elsewhere.code(),
                waiting.code(),
                asked.code(),
                gone.code(),
                refused.code(),
                "T00000000000000000000000000000000",
                "'; drop table attendance.check_in; --",
                "");
        var answers = as(
                "taiyuan",
                () -> checkIns.settle(
                        lecture,
                        session,
                        "door-1",
                        codes.stream().map(code -> scan(code, at(NINE))).toList()));
        assertThat(answers)
                .extracting(Settled::verdict)
                .containsExactly(
                        Verdict.OTHER_SESSION,
                        Verdict.OTHER_ACTIVITY,
                        Verdict.WAITING,
                        Verdict.REQUESTED,
                        Verdict.CANCELLED,
                        Verdict.DECLINED,
                        Verdict.UNKNOWN,
                        Verdict.UNKNOWN,
                        Verdict.UNKNOWN);
        assertThat(answers.getFirst().ownSession()).contains(here.session(lecture, 2));
        assertThat(answers.get(1).guest())
                .as("people of other activities are not named")
                .isNull();
        assertThat(attendees.present(session)).isZero();
    }

    @Test
    void aWrongClockAtTheDoorNeverPutsAnybodyIntoTheFutureOrTheDayBefore() {
        var lecture = lecture(NINE);
        var session = here.session(lecture, 1);
        var early = scan(here.guest(lecture, session, "慢钟").code(), at(NINE.minusYears(20)));
        var late = scan(here.guest(lecture, session, "快钟").code(), at(NINE.plusYears(20)));
        assertThat(settle(lecture, session, "d", early)).extracting(Settled::at).containsExactly(at(NINE.minusDays(1)));
        assertThat(settle(lecture, session, "d", late))
                .extracting(Settled::at)
                .containsExactly(at(NINE.plusMinutes(10)));
    }

    @Test
    void anArrivalIsTakenBackWithinAMinuteAndThatIsInTheHistory() {
        var lecture = lecture(NINE);
        var session = here.session(lecture, 1);
        var guest = here.guest(lecture, session, "错认");
        var wrong = scan(guest.code(), at(NINE));
        settle(lecture, session, "d", wrong);
        clock.moveTo(NINE.plusMinutes(11));
        assertThat(as("taiyuan", () -> checkIns.undo(lecture, session, wrong.id())))
                .isTrue();
        assertThat(as("taiyuan", () -> checkIns.undo(lecture, session, wrong.id())))
                .isFalse();
        assertThat(attendees.present(session)).isZero();
        assertThat(history.of(lecture).getFirst())
                .satisfies(entry -> assertThat(entry.act()).isEqualTo("undo-check-in"))
                .satisfies(
                        entry -> assertThat(entry.changes()).isEqualTo(Map.of("heads", "1", "at", "2022-05-30 09:00")));

        var again = scan(guest.code(), at(NINE.plusMinutes(11)));
        assertThat(settle(lecture, session, "d", again))
                .extracting(Settled::verdict)
                .containsExactly(Verdict.IN);
        clock.moveTo(NINE.plusMinutes(13));
        assertThat(as("taiyuan", () -> checkIns.undo(lecture, session, again.id())))
                .isFalse();
        assertThatThrownBy(() -> strike("taiyuan", lecture, session, guest)).isInstanceOf(NotFound.class);
        strike("taiyuan.leader", lecture, session, guest);
        assertThat(attendees.present(session)).isZero();
    }

    @Test
    void strangersFindNoDoorAndNobodySendsMoreThanADoorCanNote() {
        var lecture = lecture(NINE);
        var session = here.session(lecture, 1);
        var other = lecture(NINE);
        assertThatThrownBy(() -> as("datong", () -> checkIns.settle(lecture, session, "d", List.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> settle(lecture, here.session(other, 1), "d", scan("T", at(NINE))))
                .isInstanceOf(NotFound.class);
        var many = java.util.stream.Stream.generate(() -> scan("T", at(NINE)))
                .limit(CheckIns.MOST_AT_ONCE + 1)
                .toList();
        assertThatThrownBy(() -> as("taiyuan", () -> checkIns.settle(lecture, session, "d", many)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void registeredPeopleAreCountedBySessionsAndGuestsApart() {
        var series = lecture(NINE, NINE.plusHours(3));
        var morning = here.session(series, 1);
        var noon = here.session(series, 2);
        var both = here.guest(series, morning, "全勤", 2, RegistrationState.CONFIRMED);
        var one = here.guest(series, noon, "半勤");
        settle(series, morning, "d", scan(both.code(), at(NINE)));
        settle(series, noon, "d", scan(one.code(), at(NINE)));
        guests(series, morning, 30, CountingMethod.HEAD_COUNT);
        guests(series, morning, 10, CountingMethod.GATE_COUNTER);
        assertThat(attendees.registeredPresent(series))
                .containsExactlyInAnyOrder(new Present(both.id(), "全勤", 1), new Present(one.id(), "半勤", 1));
        assertThat(attendees.turnout(series, List.of(morning, noon)))
                .isEqualTo(Map.of(
                        morning,
                        new Turnout(2, 2, 0, Map.of(CountingMethod.HEAD_COUNT, 30, CountingMethod.GATE_COUNTER, 10)),
                        noon,
                        new Turnout(1, 1, 0, Map.of())));
        assertThat(attendees.turnout(series).present()).isEqualTo(43);
        assertThat(attendees.present(morning)).isEqualTo(42);
    }

    @Test
    void aCorrectedNumberStaysToBeSeenAndIsCorrectedOnce() {
        var lecture = lecture(NINE);
        var session = here.session(lecture, 1);
        var entry = guests(lecture, session, 400, CountingMethod.ESTIMATE);
        as("taiyuan", () -> {
            walkIns.add(lecture, session, entry, 400, CountingMethod.ESTIMATE, at(NINE));
            walkIns.correct(lecture, session, entry, 40, CountingMethod.HEAD_COUNT, "多写了一个零");
            return true;
        });
        assertThat(as("taiyuan", () -> walkIns.of(doors.require(lecture, session))))
                .extracting(WalkIn::number, WalkIn::method, WalkIn::reason, WalkIn::stands)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(400, CountingMethod.ESTIMATE, "", false),
                        org.assertj.core.groups.Tuple.tuple(40, CountingMethod.HEAD_COUNT, "多写了一个零", true));
        assertThat(attendees.present(session)).isEqualTo(40);
        assertThatThrownBy(() -> as("taiyuan", () -> {
                    walkIns.correct(lecture, session, entry, 44, CountingMethod.HEAD_COUNT, "再改");
                    return true;
                }))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void theRoomsCodeIsValidFromAnHourBeforeToHalfAnHourAfterAlsoOverMidnight() {
        var night = lecture(LATE);
        var session = here.session(night, 1);
        var code = shown(night, session);
        clock.moveTo(LATE.minusMinutes(61));
        assertThat(rooms.open(code)).isEqualTo(refused(night, session, Reason.TOO_EARLY, LATE.minusMinutes(60)));
        clock.moveTo(LATE.minusMinutes(60));
        assertThat(rooms.open(code)).isInstanceOf(Open.class);
        clock.moveTo(LocalDateTime.of(2022, 5, 31, 1, 30));
        assertThat(rooms.open(code)).isInstanceOf(Open.class);
        clock.moveTo(LocalDateTime.of(2022, 5, 31, 1, 31));
        assertThat(rooms.open(code))
                .isEqualTo(refused(night, session, Reason.TOO_LATE, LocalDateTime.of(2022, 5, 31, 1, 30)));
    }

    @Test
    void aCodeThatChangesEachMinuteIsOfNoUseAsAPicture() {
        var lecture = lecture(NINE);
        var session = here.session(lecture, 1);
        var printed = shown(lecture, session);
        as("taiyuan", () -> {
            rooms.rotate(lecture, session, Rotation.EACH_MINUTE);
            return true;
        });
        assertThat(rooms.open(printed)).isEqualTo(refused(lecture, session, Reason.OLD, null));
        var code = shown(lecture, session);
        var ticket = ((Open) rooms.open(code)).ticket();
        clock.moveTo(NINE.plusMinutes(12));
        assertThat(rooms.open(code)).isEqualTo(refused(lecture, session, Reason.OLD, null));
        assertThat(rooms.open(ticket))
                .as("whoever read it in time may finish the form")
                .isInstanceOf(Open.class);
        clock.moveTo(NINE.plusMinutes(26));
        assertThat(rooms.open(ticket)).isEqualTo(refused(lecture, session, Reason.OLD, null));
    }

    @Test
    void aForgedCodeAndOneOfACancelledActivityOpenNothing() {
        var lecture = lecture(NINE);
        var code = shown(lecture, here.session(lecture, 1));
        var bits = code.toCharArray();
        bits[38] = bits[38] == 'A' ? 'B' : 'A';
        for (var forged : List.of(new String(bits), "", "x", "%00", "A".repeat(42), code + code)) {
            assertThat(rooms.open(forged)).as(forged).isEqualTo(new Refused(Reason.FORGED, null, null));
        }
        as("taiyuan.leader", () -> here.activities().cancel(lecture, "报告人有事"));
        assertThat(((Refused) rooms.open(code)).reason()).isEqualTo(Reason.NOT_HELD);
    }

    @Test
    void aVisitorInTheRoomIsFoundByLinkOrByNameAndPhoneAndGuestsStayWithoutName() {
        var lecture = lecture(NINE);
        var session = here.session(lecture, 1);
        var other = lecture(NINE);
        var byLink = here.guest(lecture, session, "白露");
        var byName = here.guest(lecture, session, "秋分");
        var elsewhere = here.guest(other, here.session(other, 1), "霜降");
        var room = ((Open) rooms.open(shown(lecture, session))).room();
        assertThat(visitors.byCode(room, EntryId.fresh(), byLink.code()).verdict())
                .isEqualTo(Verdict.IN);
        var end = here.mobileOf(byName).substring(7);
        assertThat(visitors.byName(room, EntryId.fresh(), "秋分", end).verdict()).isEqualTo(Verdict.IN);
        assertThat(visitors.byName(room, EntryId.fresh(), "秋分", end).verdict()).isEqualTo(Verdict.ALREADY);
        assertThat(visitors.byName(room, EntryId.fresh(), "秋分", "0000").verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(visitors.byCode(room, EntryId.fresh(), elsewhere.code()).verdict())
                .isEqualTo(Verdict.OTHER_ACTIVITY);
        var entry = EntryId.fresh();
        visitors.guests(room, entry, 4);
        visitors.guests(room, entry, 4);
        assertThat(attendees.turnout(lecture)).isEqualTo(new Turnout(0, 2, 4, Map.of()));
        assertThatThrownBy(() -> visitors.guests(room, EntryId.fresh(), 2_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ActivityId lecture(LocalDateTime... begins) {
        return here.published(KindCode.of("LECTURE"), "仰望星河", begins);
    }

    private EntryId guests(ActivityId activity, SessionId session, int number, CountingMethod method) {
        var entry = EntryId.fresh();
        return as("taiyuan", () -> {
            walkIns.add(activity, session, entry, number, method, at(NINE));
            return entry;
        });
    }

    private List<Settled> settle(ActivityId activity, SessionId session, String device, Arrival arrival) {
        return as("taiyuan", () -> checkIns.settle(activity, session, device, List.of(arrival)));
    }

    private void strike(String who, ActivityId activity, SessionId session, Admission guest) {
        as(who, () -> {
            checkIns.strike(activity, session, guest.id());
            return true;
        });
    }

    private String shown(ActivityId activity, SessionId session) {
        return as("taiyuan", () -> rooms.show(activity, session).code());
    }

    private RoomOutcome refused(ActivityId activity, SessionId session, Reason reason, @Nullable LocalDateTime at) {
        var details = here.details(activity);
        return new Refused(
                reason,
                new Room(
                        details,
                        details.sessions().stream()
                                .filter(each -> each.requireId().equals(session))
                                .findFirst()
                                .orElseThrow()),
                at);
    }

    private <T extends @Nullable Object> T as(String who, Callable<T> block) {
        return here.province.as(who, block);
    }

    private static Arrival scan(String code, Instant at) {
        return new Arrival(EntryId.fresh(), code, null, null, at);
    }

    private static Instant at(LocalDateTime local) {
        return CampaignTime.instantOf(local);
    }
}
