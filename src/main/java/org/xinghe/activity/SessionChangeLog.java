package org.xinghe.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what became of public sessions; nothing is ever removed from here.
@Component
class SessionChangeLog {

    private final JdbcClient jdbc;

    SessionChangeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(ActivityId activity, List<SessionChange> changes) {
        for (var change : changes) {
            jdbc.sql("""
                    insert into activity.session_change (activity, session, kind,
                           old_starts_at, old_ends_at, old_place, old_mode,
                           new_starts_at, new_ends_at, new_place, new_mode, reason, at)
                    values (:activity, :session, :kind, :oldStartsAt, :oldEndsAt, :oldPlace, :oldMode,
                           :newStartsAt, :newEndsAt, :newPlace, :newMode, :reason, :at)
                    """)
                    .param("activity", activity.value())
                    .param("session", change.session().value())
                    .param("kind", change.kind().name())
                    .param("oldStartsAt", change.before().startsAt())
                    .param("oldEndsAt", change.before().endsAt())
                    .param("oldPlace", change.before().place())
                    .param("oldMode", change.before().mode().name())
                    .param("newStartsAt", change.after().startsAt())
                    .param("newEndsAt", change.after().endsAt())
                    .param("newPlace", change.after().place())
                    .param("newMode", change.after().mode().name())
                    .param("reason", change.reason())
                    .param("at", change.at().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /// The latest first; of one moment in the order of time.
    List<SessionChange> of(ActivityId activity) {
        return jdbc.sql("select * from activity.session_change where activity = :activity order by at desc, id")
                .param("activity", activity.value())
                .query(SessionChangeLog::change)
                .list();
    }

    private static SessionChange change(ResultSet row, int number) throws SQLException {
        return new SessionChange(
                new SessionId(row.getObject("session", UUID.class)),
                SessionChange.Kind.valueOf(row.getString("kind")),
                standing(row, "old_"),
                standing(row, "new_"),
                row.getString("reason"),
                row.getTimestamp("at").toInstant());
    }

    private static SessionChange.Standing standing(ResultSet row, String which) throws SQLException {
        return new SessionChange.Standing(
                row.getTimestamp(which + "starts_at").toLocalDateTime(),
                row.getTimestamp(which + "ends_at").toLocalDateTime(),
                row.getString(which + "place"),
                Mode.valueOf(row.getString(which + "mode")));
    }
}
