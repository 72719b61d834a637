package org.xinghe.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.organisation.UnitId;

/// How sessions stand at this moment, in one statement, for the modules that give places in them away. It asks for no
/// rights: what of it is shown to whom is the caller's to decide.
@Service
@Transactional(readOnly = true)
public class SessionStandings {

    private static final String STANDING = """
            select session.*, session.id as session_id, activity.id as activity_id, version, unit, slug, title, state,
                   published_at, mode
              from activity.session join activity.activity on activity.id = session.activity
            """;

    private final JdbcClient jdbc;

    SessionStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SessionStanding> find(SessionId session) {
        return jdbc.sql(STANDING + " where session.id = :session")
                .param("session", session.value())
                .query(SessionStandings::standing)
                .optional();
    }

    /// All sessions of an activity, in the order of time.
    public List<SessionStanding> of(ActivityId activity) {
        return jdbc.sql(STANDING + " where activity.id = :activity order by position")
                .param("activity", activity.value())
                .query(SessionStandings::standing)
                .list();
    }

    /// All sessions of the activity at a public address, in the order of time.
    public List<SessionStanding> at(String slug) {
        return jdbc.sql(STANDING + " where slug = :slug order by position")
                .param("slug", slug)
                .query(SessionStandings::standing)
                .list();
    }

    private static SessionStanding standing(ResultSet row, int number) throws SQLException {
        return new SessionStanding(
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getInt("version"),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                ActivityState.valueOf(row.getString("state")),
                row.getTimestamp("published_at") != null,
                Mode.valueOf(row.getString("mode")),
                ActivityQueries.session(row, "session_id", "place"));
    }
}
