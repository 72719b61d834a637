package org.xinghe.attendance.checkin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.attendance.registration.Admission;
import org.xinghe.attendance.registration.Admissions;
import org.xinghe.attendance.registration.RegistrationId;
import org.xinghe.history.History;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;

/// Checks registered visitors in, once a session each, whoever sends it how often and from how many devices.
@Service
@Transactional
public class CheckIns {

    /// How long an arrival may be taken back where it was noted.
    public static final Duration UNDONE_WITHIN = Duration.ofMinutes(1);

    /// How many arrivals a device may send at once.
    public static final int MOST_AT_ONCE = 200;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{4,64}");
    private static final int LONGEST_DEVICE = 64;

    private final Doors doors;
    private final CheckInQueries queries;
    private final Admissions admissions;
    private final History history;
    private final Clock clock;

    CheckIns(Doors doors, CheckInQueries queries, Admissions admissions, History history, Clock clock) {
        this.doors = doors;
        this.queries = queries;
        this.admissions = admissions;
        this.history = history;
        this.clock = clock;
    }

    /// Settles what staff noted at the door of a session, in the order in which it was noted.
    ///
    /// @param device what tells the device from others
    public List<Settled> settle(ActivityId activity, SessionId session, String device, List<Arrival> arrivals) {
        if (arrivals.size() > MOST_AT_ONCE) {
            throw new IllegalArgumentException(
                    "At most %d arrivals at once, not %d".formatted(MOST_AT_ONCE, arrivals.size()));
        }
        var door = doors.require(activity, session);
        return arrivals.stream()
                .map(arrival -> settle(door, shortened(device), arrival, ArrivalMethod.STAFF_SCAN))
                .toList();
    }

    /// Takes an arrival back within a minute of being recorded; answers whether it was.
    public boolean undo(ActivityId activity, SessionId session, EntryId entry) {
        var door = doors.require(activity, session);
        var now = clock.instant();
        return queries.find(door.sessionId(), entry)
                .filter(each -> !now.isAfter(each.recordedAt().plus(UNDONE_WITHIN)))
                .map(each -> undo(door, each, now))
                .orElse(false);
    }

    /// Takes a registered visitor out of a session again, whenever: for those who decide for the unit.
    public void strike(ActivityId activity, SessionId session, RegistrationId registration) {
        var door = doors.require(activity, session);
        if (!door.leads()) {
            throw new NotFound("right to strike a check-in of activity", activity);
        }
        queries.find(door.sessionId(), registration).ifPresent(each -> undo(door, each, clock.instant()));
    }

    /// Who is in, in the order in which they came.
    @Transactional(readOnly = true)
    public List<CheckedIn> in(Door door) {
        return queries.in(door.sessionId());
    }

    Settled settle(Door door, String device, Arrival arrival, ArrivalMethod method) {
        var guest = guest(arrival);
        if (guest.isEmpty()) {
            return Settled.refused(arrival.id(), Verdict.UNKNOWN, null);
        }
        return judge(door, guest.get())
                .map(no -> Settled.refused(arrival.id(), no, no == Verdict.OTHER_ACTIVITY ? null : guest.get()))
                .orElseGet(() -> admit(door, device, arrival, guest.get(), method));
    }

    /// What speaks against letting somebody in; empty when nothing does.
    static Optional<Verdict> judge(Door door, Admission guest) {
        if (!guest.activity().equals(door.activityId())) {
            return Optional.of(Verdict.OTHER_ACTIVITY);
        }
        if (!guest.session().equals(door.sessionId())) {
            return Optional.of(Verdict.OTHER_SESSION);
        }
        return switch (guest.state()) {
            case CONFIRMED -> Optional.empty();
            case WAITING -> Optional.of(Verdict.WAITING);
            case REQUESTED -> Optional.of(Verdict.REQUESTED);
            case CANCELLED -> Optional.of(Verdict.CANCELLED);
            case DECLINED -> Optional.of(Verdict.DECLINED);
        };
    }

    private Settled admit(Door door, String device, Arrival arrival, Admission guest, ArrivalMethod method) {
        var now = clock.instant();
        var wanted = arrival.heads() == null ? guest.heads() : arrival.heads();
        var heads = Math.clamp(wanted, 1, guest.heads());
        var at = door.believable(arrival.at(), now);
        var kept = new CheckedIn(arrival.id(), door.sessionId(), guest.id(), heads, at, now, method);
        if (queries.keep(door.activityId(), kept, device)) {
            return new Settled(arrival.id(), Verdict.IN, guest, heads, at);
        }
        return queries.find(door.sessionId(), guest.id())
                .map(each -> new Settled(
                        arrival.id(),
                        each.id().equals(arrival.id()) ? Verdict.IN : Verdict.ALREADY,
                        guest,
                        each.heads(),
                        each.at()))
                .orElseGet(() -> Settled.refused(arrival.id(), Verdict.UNKNOWN, guest));
    }

    private boolean undo(Door door, CheckedIn each, Instant now) {
        var undone = queries.undo(each.id(), now);
        if (undone) {
            history.note(
                    "activity",
                    door.activityId(),
                    "undo-check-in",
                    Map.of(
                            "heads", String.valueOf(each.heads()),
                            "at",
                                    CampaignTime.localOf(each.at())
                                            .toString()
                                            .replace('T', ' ')
                                            .substring(0, 16)));
        }
        return undone;
    }

    private Optional<Admission> guest(Arrival arrival) {
        if (arrival.registration() != null) {
            return admissions.find(arrival.registration());
        }
        return Optional.ofNullable(arrival.code())
                .filter(code -> CODE.matcher(code).matches())
                .flatMap(admissions::find);
    }

    private static String shortened(String device) {
        return device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device;
    }
}
