package org.xinghe.activity.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.activity.ActivityId;
import org.xinghe.organisation.UnitId;

/// The activities that a row of a sheet may mean, and what sheets have made of them.
@Repository
class KnownActivities {

    private final JdbcClient jdbc;

    KnownActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One at a time for each unit, until the transaction ends: two sheets with the same row make one activity.
    void lock(UnitId unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:unit, 16))")
                .param("unit", unit.toString())
                .query((_, _) -> true)
                .single();
    }

    Optional<KnownActivity> find(ActivityKey key) {
        return Optional.ofNullable(
                between(List.of(key.unit()), key.day(), key.day()).get(key));
    }

    /// All of some units between two days, in one statement.
    Map<ActivityKey, KnownActivity> between(Collection<UnitId> units, LocalDate from, LocalDate until) {
        var found = new HashMap<ActivityKey, KnownActivity>();
        jdbc.sql("""
                select activity.id, activity.version, unit, title, first_at, state, place,
                       imported.version as imported_version, content
                  from activity.activity
                  join activity.session on session.activity = activity.id and position = 0
                  left join activity.imported on imported.activity = activity.id
                 where unit in (:units)
                   and state <> 'CANCELLED'
                   and first_at >= :from
                   and first_at < :after
                 order by planned_at desc
                """)
                .param("units", units.stream().map(UnitId::value).toList())
                .param("from", from.atStartOfDay())
                .param("after", until.plusDays(1).atStartOfDay())
                .query((row, _) -> Map.entry(key(row), known(row)))
                .list()
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /// Notes what a sheet has made of an activity, at the version it has now.
    void note(ActivityId id, String content) {
        jdbc.sql("""
                insert into activity.imported (activity, version, content)
                select id, version, :content from activity.activity where id = :id
                on conflict (activity) do update set version = excluded.version, content = excluded.content
                """).param("id", id.value()).param("content", content).update();
    }

    private static ActivityKey key(ResultSet row) throws SQLException {
        return ActivityKey.of(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("title"),
                row.getObject("first_at", LocalDateTime.class),
                row.getString("place"));
    }

    private static KnownActivity known(ResultSet row) throws SQLException {
        return new KnownActivity(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                "RECORDED".equals(row.getString("state")),
                row.getObject("imported_version", Integer.class),
                row.getString("content"));
    }
}
