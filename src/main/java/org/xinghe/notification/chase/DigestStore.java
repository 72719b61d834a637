package org.xinghe.notification.chase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;

/// Keeps the messages of each day with their lines.
@Repository
class DigestStore {

    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps those that their posts do not have yet for the day, and answers them by their new ids.
    Map<DigestId, Digest> keep(LocalDate day, Collection<Digest> digests) {
        var fresh = new LinkedHashMap<DigestId, Digest>();
        digests.forEach(digest -> fresh.put(DigestId.fresh(), digest));
        var kept = new HashSet<>(jdbc.sql("""
                insert into notification.digest (id, day, unit, post, role)
                select id, :day, unit, post, role
                  from unnest(:ids::uuid[], :units::uuid[], :posts::text[], :roles::text[]) as new (id, unit, post, role)
                on conflict on constraint digest_is_one_a_day do nothing
                returning id
                """)
                .param("day", day)
                .param("ids", fresh.keySet().stream().map(DigestId::value).toArray(UUID[]::new))
                .param("units", column(fresh.values(), digest -> digest.unit().value(), UUID[]::new))
                .param("posts", column(fresh.values(), digest -> digest.post().name(), String[]::new))
                .param("roles", column(fresh.values(), digest -> digest.role().name(), String[]::new))
                .query((row, _) -> new DigestId(row.getObject("id", UUID.class)))
                .list());
        fresh.keySet().retainAll(kept);
        keepLines(fresh);
        return fresh;
    }

    private record Placed(DigestId digest, int position, DigestLine line) {}

    private void keepLines(Map<DigestId, Digest> digests) {
        var placed = new ArrayList<Placed>();
        digests.forEach((id, digest) -> {
            for (var position = 0; position < digest.lines().size(); position++) {
                placed.add(new Placed(id, position, digest.lines().get(position)));
            }
        });
        jdbc.sql("""
                insert into notification.digest_line
                       (digest, position, heading, kind, what, about, due_on, since_on, worked_days, rose, href)
                select * from unnest(:digests::uuid[], :positions::int[], :headings::text[], :kinds::text[], :whats::text[],
                                     :abouts::text[], :dues::date[], :sinces::date[], :days::int[], :rose::boolean[],
                                     :hrefs::text[])
                """)
                .param("digests", column(placed, each -> each.digest().value(), UUID[]::new))
                .param("positions", column(placed, Placed::position, Integer[]::new))
                .param("headings", column(placed, each -> each.line().group().name(), String[]::new))
                .param("kinds", column(placed, each -> each.line().kind().name(), String[]::new))
                .param("whats", column(placed, each -> each.line().what(), String[]::new))
                .param("abouts", column(placed, each -> each.line().about(), String[]::new))
                .param("dues", column(placed, each -> text(each.line().dueOn()), String[]::new))
                .param("sinces", column(placed, each -> text(each.line().sinceOn()), String[]::new))
                .param("days", column(placed, each -> each.line().workedDays(), Integer[]::new))
                .param("rose", column(placed, each -> each.line().rose(), Boolean[]::new))
                .param("hrefs", column(placed, each -> each.line().href(), String[]::new))
                .update();
    }

    /// The messages of earlier days to the same posts, of the last month: the new ones stand for them.
    List<DigestId> earlier(LocalDate day, Collection<DigestId> fresh) {
        return jdbc.sql("""
                select earlier.id
                  from notification.digest
                  join notification.digest earlier
                    on (earlier.unit, earlier.post) = (digest.unit, digest.post)
                   and earlier.day < :day and earlier.day > :monthAgo
                 where digest.id = any (:fresh)
                """)
                .param("day", day)
                .param("monthAgo", day.minusMonths(1))
                .param("fresh", column(fresh, DigestId::value, UUID[]::new))
                .query((row, _) -> new DigestId(row.getObject("id", UUID.class)))
                .list();
    }

    Optional<Digests.Kept> find(DigestId id) {
        var lines = jdbc.sql("select * from notification.digest_line where digest = :id order by position")
                .param("id", id.value())
                .query(DigestStore::line)
                .list();
        return jdbc.sql("select day, unit, post, role from notification.digest where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Digests.Kept(
                        row.getObject("day", LocalDate.class),
                        new Digest(
                                new UnitId(row.getObject("unit", UUID.class)),
                                PostKind.valueOf(row.getString("post")),
                                DigestRole.valueOf(row.getString("role")),
                                lines)))
                .optional();
    }

    private static DigestLine line(ResultSet row, int number) throws SQLException {
        return new DigestLine(
                DigestGroup.valueOf(row.getString("heading")),
                OwedKind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getString("about"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("since_on", LocalDate.class),
                row.getInt("worked_days"),
                row.getBoolean("rose"),
                row.getString("href"));
    }

    private static <R, V extends @org.jspecify.annotations.Nullable Object> V[] column(
            Collection<R> rows, Function<R, V> value, java.util.function.IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static @org.jspecify.annotations.Nullable String text(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
