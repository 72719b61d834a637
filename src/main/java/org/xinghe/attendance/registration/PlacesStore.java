package org.xinghe.attendance.registration;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;

/// The counters of sessions. All of it happens under a session's lock, which is held until the transaction ends.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlacesStore {

    private final JdbcClient jdbc;

    PlacesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A session's counter as it was last written.
    ///
    /// @param numbers the last number given
    record Counter(@Nullable Integer capacity, int taken, int waiting, long numbers) {}

    /// Takes the lock of a session's counter. What is read afterwards is as the last holder of the lock left it.
    Counter lock(SessionId session, ActivityId activity) {
        return locked(session).orElseGet(() -> {
            jdbc.sql("""
                    insert into attendance.session_places (session, activity) values (:session, :activity)
                    on conflict (session) do nothing
                    """)
                    .param("session", session.value())
                    .param("activity", activity.value())
                    .update();
            return locked(session).orElseThrow();
        });
    }

    /// The counters of an activity's sessions, each locked, in an order that is always the same.
    Map<SessionId, Counter> lockAll(ActivityId activity) {
        var counters = new LinkedHashMap<SessionId, Counter>();
        jdbc.sql("""
                select session, capacity, taken, waiting, numbers from attendance.session_places
                 where activity = :activity order by session for update
                """).param("activity", activity.value()).query(row -> {
            counters.put(
                    new SessionId(row.getObject("session", UUID.class)),
                    new Counter(
                            row.getObject("capacity", Integer.class),
                            row.getInt("taken"),
                            row.getInt("waiting"),
                            row.getLong("numbers")));
        });
        return counters;
    }

    private Optional<Counter> locked(SessionId session) {
        return jdbc.sql("""
                select capacity, taken, waiting, numbers from attendance.session_places
                 where session = :session for update
                """)
                .param("session", session.value())
                .query((row, _) -> new Counter(
                        row.getObject("capacity", Integer.class),
                        row.getInt("taken"),
                        row.getInt("waiting"),
                        row.getLong("numbers")))
                .optional();
    }

    /// What is taken and awaited, as it is written down.
    Places counted(SessionId session, @Nullable Integer capacity, Map<String, Integer> kept) {
        return sum(
                "select grp, taken, waiting from attendance.group_places where session = :session",
                session,
                new Places(capacity, kept));
    }

    /// What is taken and awaited, counted anew from the registrations; every group that was ever counted has its line.
    Places recounted(SessionId session, @Nullable Integer capacity, Map<String, Integer> kept) {
        return sum("""
                select grp, coalesce(sum(heads) filter (where state = 'CONFIRMED'), 0) as taken,
                       count(*) filter (where state = 'WAITING') as waiting
                  from attendance.registration
                 where session = :session
                 group by grp
                """, session, new Places(capacity, kept));
    }

    private Places sum(String sql, SessionId session, Places places) {
        jdbc.sql(sql).param("session", session.value()).query(row -> {
            places.with(row.getString("grp"), row.getInt("taken"), row.getInt("waiting"));
        });
        return places;
    }

    void write(SessionId session, @Nullable Integer capacity, Places places, long numbers) {
        var groups = List.copyOf(places.groups());
        jdbc.sql("""
                with by_group as (
                    insert into attendance.group_places (session, grp, taken, waiting)
                    select :session, grp, taken, waiting
                      from unnest(:groups::text[], :taken::int[], :waiting::int[]) as counted (grp, taken, waiting)
                    on conflict (session, grp) do update set taken = excluded.taken, waiting = excluded.waiting)
                update attendance.session_places
                   set capacity = :capacity, taken = :all_taken, waiting = :all_waiting, numbers = :numbers
                 where session = :session
                """)
                .param("session", session.value())
                .param("groups", groups.toArray(String[]::new))
                .param("taken", groups.stream().map(places::taken).toArray(Integer[]::new))
                .param("waiting", groups.stream().map(places::waiting).toArray(Integer[]::new))
                .param("capacity", capacity, Types.INTEGER)
                .param("all_taken", places.totalTaken())
                .param("all_waiting", places.totalWaiting())
                .param("numbers", numbers)
                .update();
    }
}
