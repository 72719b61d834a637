package org.xinghe.attendance.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;

/// Who is expected at a session. Whoever asks has shown a code, or works for the unit: that is the caller's to know.
@Service
@Transactional(readOnly = true)
public class Admissions {

    private static final String ADMISSION =
            "select id, activity, session, name, heads, grp, state, code from attendance.registration ";

    private final JdbcClient jdbc;

    Admissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The registration of a code, whatever its state; empty for codes that nobody was given.
    public Optional<Admission> find(String code) {
        return jdbc.sql(ADMISSION + "where code = :code")
                .param("code", code)
                .query(Admissions::admission)
                .optional();
    }

    public Optional<Admission> find(RegistrationId id) {
        return jdbc.sql(ADMISSION + "where id = :id")
                .param("id", id.value())
                .query(Admissions::admission)
                .optional();
    }

    /// Those who have places in a session, by name.
    public List<Admission> confirmed(SessionId session) {
        return jdbc.sql(ADMISSION + "where session = :session and state = 'CONFIRMED' order by name, number")
                .param("session", session.value())
                .query(Admissions::admission)
                .list();
    }

    private static Admission admission(ResultSet row, int number) throws SQLException {
        var group = row.getString("grp");
        return new Admission(
                new RegistrationId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity", UUID.class)),
                new SessionId(row.getObject("session", UUID.class)),
                row.getString("name"),
                row.getInt("heads"),
                group.isEmpty() ? null : group,
                RegistrationState.valueOf(row.getString("state")),
                row.getString("code"));
    }
}
