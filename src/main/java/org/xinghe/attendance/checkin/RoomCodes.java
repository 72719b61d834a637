package org.xinghe.attendance.checkin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.activity.SessionId;
import org.xinghe.attendance.checkin.RoomOutcome.Open;
import org.xinghe.attendance.checkin.RoomOutcome.Reason;
import org.xinghe.attendance.checkin.RoomOutcome.Refused;
import org.xinghe.attendance.checkin.RoomSignature.Use;
import org.xinghe.history.History;
import org.xinghe.shared.CampaignTime;

/// The code that hangs in a room: whoever reads it during the session is there.
@Service
@Transactional
public class RoomCodes {

    /// How many minutes old a code of the screen may be: one reads it as it changes.
    static final int FRESH_MINUTES = 1;

    /// How many minutes a visitor has for the form.
    static final int TICKET_MINUTES = 15;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Doors doors;
    private final PublishedActivities activities;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    RoomCodes(Doors doors, PublishedActivities activities, JdbcClient jdbc, History history, Clock clock) {
        this.doors = doors;
        this.activities = activities;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    private record Kept(ActivityId activity, byte[] secret, Rotation rotation) {}

    /// What is shown in the room now.
    ///
    /// @param code what the address ends with
    public record Shown(String code, Rotation rotation, Room room) {}

    /// The code to show in the room of a session at this moment.
    public Shown show(ActivityId activity, SessionId session) {
        var door = doors.require(activity, session);
        var kept = find(session).orElseGet(() -> begin(activity, session));
        var use = switch (kept.rotation()) {
            case STEADY -> Use.STEADY;
            case EACH_MINUTE -> Use.EACH_MINUTE;
        };
        var code = RoomSignature.of(session, use, clock.instant(), kept.secret());
        return new Shown(code.toString(), kept.rotation(), new Room(door.activity(), door.session()));
    }

    /// Lets the code change each minute, or stay; codes of the other sort are refused from now on.
    public void rotate(ActivityId activity, SessionId session, Rotation rotation) {
        doors.require(activity, session);
        if (find(session).orElseGet(() -> begin(activity, session)).rotation() == rotation) {
            return;
        }
        jdbc.sql("update attendance.room_code set rotation = :rotation where session = :session")
                .param("rotation", rotation.name())
                .param("session", session.value())
                .update();
        history.note("activity", activity, "change-room-code", Map.of("rotation", rotation.name()));
    }

    /// What a visitor finds behind a code just read, or behind the ticket of a form.
    @Transactional(readOnly = true)
    public RoomOutcome open(String code) {
        var said = RoomSignature.read(code).orElse(null);
        var kept = said == null ? null : find(said.session()).orElse(null);
        if (said == null || kept == null || !said.isProvenBy(kept.secret())) {
            return new Refused(Reason.FORGED, null, null);
        }
        return activities
                .find(kept.activity())
                .flatMap(activity -> room(activity, said.session()))
                .map(room -> open(room, said, kept, clock.instant()))
                .orElseGet(() -> new Refused(Reason.NOT_HELD, null, null));
    }

    private static RoomOutcome open(Room room, RoomSignature said, Kept kept, Instant now) {
        if (!room.activity().card().state().isPublic()) {
            return new Refused(Reason.NOT_HELD, room, null);
        }
        var local = CampaignTime.localOf(now);
        if (local.isBefore(room.opensAt())) {
            return new Refused(Reason.TOO_EARLY, room, room.opensAt());
        }
        if (local.isAfter(room.closesAt())) {
            return new Refused(Reason.TOO_LATE, room, room.closesAt());
        }
        var fresh = switch (said.use()) {
            case STEADY -> kept.rotation() == Rotation.STEADY;
            case EACH_MINUTE -> isWithin(said.minutesOld(now), FRESH_MINUTES);
            case TICKET -> isWithin(said.minutesOld(now), TICKET_MINUTES);
        };
        if (!fresh) {
            return new Refused(Reason.OLD, room, null);
        }
        return new Open(
                room,
                said.use() == Use.TICKET
                        ? said.toString()
                        : RoomSignature.of(said.session(), Use.TICKET, now, kept.secret())
                                .toString());
    }

    private static boolean isWithin(int minutesOld, int most) {
        return minutesOld >= 0 && minutesOld <= most;
    }

    private static Optional<Room> room(ActivityDetails activity, SessionId session) {
        return activity.sessions().stream()
                .filter(each -> each.requireId().equals(session))
                .map(each -> new Room(activity, each))
                .findFirst();
    }

    private Kept begin(ActivityId activity, SessionId session) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        jdbc.sql("""
                insert into attendance.room_code (session, activity, secret, rotation)
                values (:session, :activity, :secret, 'STEADY')
                on conflict do nothing
                """)
                .param("session", session.value())
                .param("activity", activity.value())
                .param("secret", secret)
                .update();
        return find(session).orElseThrow();
    }

    private Optional<Kept> find(SessionId session) {
        return jdbc.sql("select activity, secret, rotation from attendance.room_code where session = :session")
                .param("session", session.value())
                .query((row, _) -> new Kept(
                        new ActivityId(row.getObject("activity", UUID.class)),
                        row.getBytes("secret"),
                        Rotation.valueOf(row.getString("rotation"))))
                .optional();
    }
}
