package org.xinghe.attendance.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.SessionId;
import org.xinghe.attendance.registration.Admission;
import org.xinghe.attendance.registration.Admissions;
import org.xinghe.attendance.registration.RegistrationId;

/// Who came, for whoever builds on it: certificates, records, figures. Asks for no right: whoever calls shows it only
/// to those who may see it.
@Service
@Transactional(readOnly = true)
public class Attendees {

    private final CheckInQueries queries;
    private final Admissions admissions;
    private final JdbcClient jdbc;

    Attendees(CheckInQueries queries, Admissions admissions, JdbcClient jdbc) {
        this.queries = queries;
        this.admissions = admissions;
        this.jdbc = jdbc;
    }

    /// Person-times of a session: those checked in, and guests who were counted.
    public int present(SessionId session) {
        return jdbc.sql("""
                select coalesce((select sum(heads) from attendance.check_in
                                  where session = :session and undone_at is null), 0)
                     + coalesce((select sum(number) from attendance.walk_in
                                  where session = :session
                                    and not exists (select from attendance.walk_in as later
                                                     where later.corrects = walk_in.id)), 0)
                """)
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    /// The registered visitors who came to any session of an activity, in the order in which they came first.
    public List<Present> registeredPresent(ActivityId activity) {
        var sessions = new LinkedHashMap<RegistrationId, Integer>();
        queries.ofRegistered(activity)
                .forEach(each -> sessions.merge(Objects.requireNonNull(each.registration()), 1, Integer::sum));
        return sessions.entrySet().stream()
                .flatMap(each -> admissions.find(each.getKey()).stream()
                        .map(guest -> new Present(guest.id(), guest.name(), each.getValue())))
                .toList();
    }

    /// How many came to some sessions of an activity, registered people and guests apart; a session without anybody is
    /// in it too.
    public Map<SessionId, Turnout> turnout(ActivityId activity, List<SessionId> sessions) {
        var arrivals = arrivals(activity);
        var counted = counted(activity);
        var found = new LinkedHashMap<SessionId, Turnout>();
        for (var session : sessions) {
            var expected = admissions.confirmed(session).stream()
                    .mapToInt(Admission::heads)
                    .sum();
            var came = arrivals.getOrDefault(session, Turnout.NOBODY);
            found.put(
                    session,
                    new Turnout(expected, came.registered(), came.guests(), counted.getOrDefault(session, Map.of())));
        }
        return found;
    }

    /// The same for the activity as a whole, sessions that are no longer planned included.
    public Turnout turnout(ActivityId activity) {
        var all = new HashMap<>(arrivals(activity));
        counted(activity)
                .forEach((session, numbers) -> all.merge(session, new Turnout(0, 0, 0, numbers), Turnout::plus));
        return all.values().stream().reduce(Turnout.NOBODY, Turnout::plus);
    }

    private Map<SessionId, Turnout> arrivals(ActivityId activity) {
        var found = new HashMap<SessionId, Turnout>();
        jdbc.sql("""
                select session,
                       coalesce(sum(heads) filter (where registration is not null), 0) as registered,
                       coalesce(sum(heads) filter (where registration is null), 0) as guests
                  from attendance.check_in
                 where activity = :activity and undone_at is null
                 group by session
                """).param("activity", activity.value()).query(row -> {
            found.put(session(row), new Turnout(0, row.getInt("registered"), row.getInt("guests"), Map.of()));
        });
        return found;
    }

    private Map<SessionId, Map<CountingMethod, Integer>> counted(ActivityId activity) {
        var found = new HashMap<SessionId, Map<CountingMethod, Integer>>();
        jdbc.sql("""
                select session, method, sum(number) as number
                  from attendance.walk_in
                 where activity = :activity
                   and not exists (select from attendance.walk_in as later where later.corrects = walk_in.id)
                 group by session, method
                having sum(number) > 0
                """).param("activity", activity.value()).query(row -> {
            found.computeIfAbsent(session(row), _ -> new EnumMap<>(CountingMethod.class))
                    .put(CountingMethod.valueOf(row.getString("method")), row.getInt("number"));
        });
        return found;
    }

    private static SessionId session(ResultSet row) throws SQLException {
        return new SessionId(row.getObject("session", UUID.class));
    }
}
