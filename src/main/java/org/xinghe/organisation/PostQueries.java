package org.xinghe.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.shared.PersonId;

/// Reads who holds which post.
@Repository
class PostQueries {

    private static final String COLUMNS = "id, person, kind, unit, office, from_on, until_on";

    private final JdbcClient jdbc;

    PostQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PostHolder> find(PostHolderId id) {
        return jdbc.sql("select %s from organisation.post_holder where id = :id".formatted(COLUMNS))
                .param("id", id.value())
                .query(PostQueries::holder)
                .optional();
    }

    List<PostHolder> at(Collection<UnitId> units) {
        return jdbc.sql("""
                select %s
                  from organisation.post_holder
                 where unit = any (:units)
                 order by unit, array_position(array['OFFICER', 'LEADER', 'COORDINATOR'], kind), from_on desc, id
                """.formatted(COLUMNS))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(PostQueries::holder)
                .list();
    }

    /// The holdings of posts in a unit that are not over, without some.
    List<PostHolderId> openAt(UnitId unit, Collection<PostHolderId> except, LocalDate today) {
        return jdbc.sql("""
                select id
                  from organisation.post_holder
                 where unit = :unit
                   and id <> all (:except)
                   and (until_on is null or until_on >= :today)
                """)
                .param("unit", unit.value())
                .param("except", except.stream().map(PostHolderId::value).toArray(UUID[]::new))
                .param("today", today)
                .query((row, _) -> new PostHolderId(row.getObject("id", UUID.class)))
                .list();
    }

    private static PostHolder holder(ResultSet row, int number) throws SQLException {
        var office = row.getObject("office", UUID.class);
        return new PostHolder(
                new PostHolderId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                PostKind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit", UUID.class)),
                office == null ? null : new OfficeId(office),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class));
    }
}
