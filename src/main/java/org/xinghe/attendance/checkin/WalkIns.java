package org.xinghe.attendance.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.SessionId;
import org.xinghe.history.History;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// Guests without registration, by number; each number with the method by which it was found.
@Service
@Transactional
public class WalkIns {

    /// How guests at a door may be counted.
    public static final Set<CountingMethod> METHODS = EnumSet.of(
            CountingMethod.HEAD_COUNT, CountingMethod.GATE_COUNTER, CountingMethod.TICKETS, CountingMethod.ESTIMATE);

    public static final int MOST = 100_000;
    public static final int LONGEST_REASON = 200;

    private final Doors doors;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    WalkIns(Doors doors, JdbcClient jdbc, History history, Clock clock) {
        this.doors = doors;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /// Adds guests to a session; the same entry sent again adds nothing.
    public void add(
            ActivityId activity, SessionId session, EntryId entry, int number, CountingMethod method, Instant at) {
        requireCountable(number, 1, method);
        var door = doors.require(activity, session);
        if (insert(door, entry, number, method, at, null, "")) {
            history.note("activity", activity, "count-guests", changes(number, method, ""));
        }
    }

    /// Puts a number right; the old one stays to be seen. [EditConflict] when somebody else did so already.
    public void correct(
            ActivityId activity, SessionId session, EntryId wrong, int number, CountingMethod method, String reason) {
        requireCountable(number, 0, method);
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "A correction has a reason of 1 to %d characters: '%s'".formatted(LONGEST_REASON, reason));
        }
        var door = doors.require(activity, session);
        var old = of(door).stream()
                .filter(each -> each.id().equals(wrong))
                .findFirst()
                .orElseThrow(() -> new NotFound("count of guests", wrong));
        if (!old.stands() || !insert(door, EntryId.fresh(), number, method, old.at(), wrong, reason.strip())) {
            throw new EditConflict("count of guests", wrong, 0, 1);
        }
        history.note("activity", activity, "correct-guests", changes(number, method, reason.strip()));
    }

    /// All numbers of a session, corrected ones too, in the order of recording.
    @Transactional(readOnly = true)
    public List<WalkIn> of(Door door) {
        return jdbc.sql("""
                select id, number, method, at, person_name, corrects, reason,
                       not exists (select from attendance.walk_in as later where later.corrects = walk_in.id) as stands
                  from attendance.walk_in
                 where activity = :activity and session = :session
                 order by recorded_at, id
                """)
                .param("activity", door.activityId().value())
                .param("session", door.sessionId().value())
                .query(WalkIns::walkIn)
                .list();
    }

    private boolean insert(
            Door door,
            EntryId entry,
            int number,
            CountingMethod method,
            Instant at,
            @Nullable EntryId corrects,
            String reason) {
        var now = clock.instant();
        var actor = Actor.current();
        return jdbc.sql("""
                insert into attendance.walk_in
                       (id, activity, session, number, method, at, recorded_at, person, person_name, corrects, reason)
                values (:id, :activity, :session, :number, :method, :at, :now, :person, :name, :corrects, :reason)
                on conflict do nothing
                """)
                        .param("id", entry.value())
                        .param("activity", door.activityId().value())
                        .param("session", door.sessionId().value())
                        .param("number", number)
                        .param("method", method.name())
                        .param("at", door.believable(at, now).atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", actor.require().value())
                        .param("name", actor.name())
                        .param("corrects", corrects == null ? null : corrects.value(), java.sql.Types.OTHER)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    private static void requireCountable(int number, int least, CountingMethod method) {
        if (number < least || number > MOST || !METHODS.contains(method)) {
            throw new IllegalArgumentException("No guests are counted as %d by %s".formatted(number, method));
        }
    }

    private static Map<String, String> changes(int number, CountingMethod method, String reason) {
        return Map.of("number", String.valueOf(number), "method", "activity.method." + method, "reason", reason);
    }

    private static WalkIn walkIn(ResultSet row, int number) throws SQLException {
        var corrects = row.getObject("corrects", UUID.class);
        return new WalkIn(
                new EntryId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                CountingMethod.valueOf(row.getString("method")),
                row.getTimestamp("at").toInstant(),
                row.getString("person_name"),
                corrects == null ? null : new EntryId(corrects),
                row.getString("reason"),
                row.getBoolean("stands"));
    }
}
