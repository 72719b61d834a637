package org.xinghe.attendance.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.attendance.registration.RegistrationId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.Identifier;

/// The table of arrivals.
@Repository
class CheckInQueries {

    private final JdbcClient jdbc;

    CheckInQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps an arrival unless it is there already, or the registration is in already; answers whether it is new.
    boolean keep(ActivityId activity, CheckedIn arrival, String device) {
        return jdbc.sql("""
                insert into attendance.check_in
                       (id, activity, session, registration, heads, at, recorded_at, method, person, device)
                values (:id, :activity, :session, :registration, :heads, :at, :recordedAt, :method, :person, :device)
                on conflict do nothing
                """)
                        .param("id", arrival.id().value())
                        .param("activity", activity.value())
                        .param("session", arrival.session().value())
                        .param("registration", value(arrival.registration()), java.sql.Types.OTHER)
                        .param("heads", arrival.heads())
                        .param("at", arrival.at().atOffset(ZoneOffset.UTC))
                        .param("recordedAt", arrival.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("method", arrival.method().name())
                        .param(
                                "person",
                                Actor.current()
                                        .signedIn()
                                        .map(Identifier::value)
                                        .orElse(null),
                                java.sql.Types.OTHER)
                        .param("device", device)
                        .update()
                == 1;
    }

    /// What a device noted under this identity in a session, as long as it counts.
    Optional<CheckedIn> find(SessionId session, EntryId id) {
        return jdbc.sql("""
                select id, session, registration, heads, at, recorded_at, method
                  from attendance.check_in
                 where id = :id and session = :session and undone_at is null
                """)
                .param("id", id.value())
                .param("session", session.value())
                .query(CheckInQueries::checkedIn)
                .optional();
    }

    Optional<CheckedIn> find(SessionId session, RegistrationId registration) {
        return jdbc.sql("""
                select id, session, registration, heads, at, recorded_at, method
                  from attendance.check_in
                 where session = :session and registration = :registration and undone_at is null
                """)
                .param("session", session.value())
                .param("registration", registration.value())
                .query(CheckInQueries::checkedIn)
                .optional();
    }

    List<CheckedIn> in(SessionId session) {
        return jdbc.sql("""
                select id, session, registration, heads, at, recorded_at, method
                  from attendance.check_in
                 where session = :session and undone_at is null
                 order by at, id
                """)
                .param("session", session.value())
                .query(CheckInQueries::checkedIn)
                .list();
    }

    List<CheckedIn> ofRegistered(ActivityId activity) {
        return jdbc.sql("""
                select id, session, registration, heads, at, recorded_at, method
                  from attendance.check_in
                 where activity = :activity and registration is not null and undone_at is null
                 order by at, id
                """)
                .param("activity", activity.value())
                .query(CheckInQueries::checkedIn)
                .list();
    }

    boolean undo(EntryId id, Instant at) {
        return jdbc.sql("update attendance.check_in set undone_at = :at where id = :id and undone_at is null")
                        .param("id", id.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    private static CheckedIn checkedIn(ResultSet row, int number) throws SQLException {
        var registration = row.getObject("registration", UUID.class);
        return new CheckedIn(
                new EntryId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session", UUID.class)),
                registration == null ? null : new RegistrationId(registration),
                row.getInt("heads"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                ArrivalMethod.valueOf(row.getString("method")));
    }
}
