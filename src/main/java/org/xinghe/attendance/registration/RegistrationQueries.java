package org.xinghe.attendance.registration;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.shared.Typed;

/// Reads registrations for lists and figures.
@Component
class RegistrationQueries {

    private static final int PAGE = 50;

    private static final String MATCHING = """
              from attendance.registration
             where activity = :activity
               and (:session::uuid is null or session = :session)
               and (:state::text is null or state = :state)
               and (:text::text is null or name ilike :text or mobile like :text or email ilike :text
                    or organisation ilike :text)
            """;

    private final JdbcClient jdbc;

    RegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RegistrationPart part(ActivityId activity, RegistrationFilter filter) {
        var total = matching("select count(*)" + MATCHING, activity, filter)
                .query(Integer.class)
                .single();
        var pages = Math.max(1, Math.ceilDiv(total, PAGE));
        var page = Math.min(filter.page(), pages);
        var rows = matching(
                        "select *" + MATCHING + "order by %s limit :limit offset :offset".formatted(order(filter)),
                        activity,
                        filter)
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query(RegistrationRows::view)
                .list();
        return new RegistrationPart(rows, total, page, pages);
    }

    List<RegistrationView> all(ActivityId activity, RegistrationFilter filter, int most) {
        return matching("select *" + MATCHING + "order by %s limit :limit".formatted(order(filter)), activity, filter)
                .param("limit", most)
                .query(RegistrationRows::view)
                .list();
    }

    private static String order(RegistrationFilter filter) {
        return switch (filter.sort()) {
            case MADE -> "made_at desc, number desc";
            case NAME -> "name, number";
            case STATE -> "state, number";
            case HEADS -> "heads desc, number";
        };
    }

    private JdbcClient.StatementSpec matching(String sql, ActivityId activity, RegistrationFilter filter) {
        return jdbc.sql(sql)
                .param("activity", activity.value())
                .param(
                        "session",
                        filter.session() == null ? null : filter.session().value(),
                        Types.OTHER)
                .param("state", filter.state() == null ? null : filter.state().name(), Types.VARCHAR)
                .param("text", pattern(filter.text()), Types.VARCHAR);
    }

    int waitingBefore(RegistrationView waiting) {
        return jdbc.sql("""
                select count(*) from attendance.registration
                 where session = :session and state = 'WAITING' and grp = :grp and number < :number
                """)
                .param("session", waiting.session().value())
                .param("grp", waiting.group())
                .param("number", waiting.number())
                .query(Integer.class)
                .single();
    }

    /// What is taken and awaited in each session of an activity, by group.
    Map<SessionId, Map<String, int[]>> groupPlaces(ActivityId activity) {
        var found = new HashMap<SessionId, Map<String, int[]>>();
        jdbc.sql("""
                select group_places.session, grp, group_places.taken, group_places.waiting
                  from attendance.group_places join attendance.session_places using (session)
                 where activity = :activity
                """).param("activity", activity.value()).query(row -> {
            found.computeIfAbsent(new SessionId(row.getObject("session", UUID.class)), _ -> new HashMap<>())
                    .put(row.getString("grp"), new int[] {row.getInt("taken"), row.getInt("waiting")});
        });
        return found;
    }

    record Heads(int waiting, int requested) {}

    /// Heads that wait, and bookings that wait for approval, by session.
    Map<SessionId, Heads> asked(ActivityId activity) {
        var found = new HashMap<SessionId, Heads>();
        jdbc.sql("""
                select session, coalesce(sum(heads) filter (where state = 'WAITING'), 0) as waiting,
                       count(*) filter (where state = 'REQUESTED') as requested
                  from attendance.registration
                 where activity = :activity and state in ('WAITING', 'REQUESTED')
                 group by session
                """).param("activity", activity.value()).query(row -> {
            found.put(
                    new SessionId(row.getObject("session", UUID.class)),
                    new Heads(row.getInt("waiting"), row.getInt("requested")));
        });
        return found;
    }

    /// Confirmed and waiting heads by group key, over all sessions.
    Map<String, int[]> byGroup(ActivityId activity) {
        var found = new HashMap<String, int[]>();
        jdbc.sql("""
                select grp, coalesce(sum(heads) filter (where state = 'CONFIRMED'), 0) as taken,
                       coalesce(sum(heads) filter (where state = 'WAITING'), 0) as waiting
                  from attendance.registration where activity = :activity group by grp
                """).param("activity", activity.value()).query(row -> {
            found.put(row.getString("grp"), new int[] {row.getInt("taken"), row.getInt("waiting")});
        });
        return found;
    }

    /// Confirmed persons by age: who registers tells their own, not that of those they bring.
    List<AgeCount> byAge(ActivityId activity) {
        return jdbc.sql("""
                select band, sum(persons) as persons
                  from (select age_band as band, 1 as persons
                          from attendance.registration where activity = :activity and state = 'CONFIRMED'
                         union all
                        select null, heads - 1
                          from attendance.registration where activity = :activity and state = 'CONFIRMED') person
                 group by band
                having sum(persons) > 0
                """)
                .param("activity", activity.value())
                .query((row, _) -> new AgeCount(
                        Typed.constant(AgeBand.class, row.getString("band")).orElse(null), row.getInt("persons")))
                .list();
    }

    static @Nullable String pattern(@Nullable String text) {
        return text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
