package org.xinghe.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.xinghe.shared.PersonId;

/// Reads the units that one person may see.
@Repository
class DirectoryQueries {

    private static final String SEEN = """
            with recursive held as (
                select unit, kind
                  from organisation.acting
                 where person = :person
                   and from_on <= :today
                   and (until_on is null or until_on >= :today)),
            managed as (
                select unit id from held where kind = 'OFFICER'
                 union
                select unit.id from organisation.unit join managed on unit.parent = managed.id),
            seen as (
                select id from managed
                 union
                select unit from held)
            """;
    private static final String FOUND = """
              from organisation.unit
              left join organisation.unit parent on parent.id = unit.parent
             where (:everything or unit.id in (select id from seen))
               and (:kind::text is null or unit.kind = :kind)
               and (:city::text is null or left(unit.region, 4) = left(:city, 4))
               and (:status::text is null or unit.status = :status)
               and (:text::text is null
                    or unit.name ilike :text
                    or unit.short_name ilike :text
                    or exists (select from organisation.former_name former
                                where former.unit = unit.id and former.name ilike :text))
            """;

    private final JdbcClient jdbc;

    DirectoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param reader null for one who sees everything
    long count(UnitSearch search, @Nullable PersonId reader, LocalDate today) {
        return asked(jdbc.sql(SEEN + "select count(*)" + FOUND), search, reader, today)
                .query(Long.class)
                .single();
    }

    List<UnitLine> find(UnitSearch search, @Nullable PersonId reader, LocalDate today, int limit, int offset) {
        var columns = """
                select unit.id, unit.name, unit.short_name, unit.kind, unit.level, unit.region, unit.status,
                       parent.name parent_name
                """;
        var sql = SEEN + columns + FOUND + UnitQueries.IN_ORDER + " limit :limit offset :offset";
        return asked(jdbc.sql(sql), search, reader, today)
                .param("limit", limit)
                .param("offset", offset)
                .query(DirectoryQueries::line)
                .list();
    }

    /// The ids of the units that a person manages as an officer.
    Set<UnitId> managedBy(PersonId person, LocalDate today) {
        return Set.copyOf(jdbc.sql(SEEN + "select id from managed")
                .param("person", person.value())
                .param("today", today)
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .list());
    }

    List<RegionCode> provinces() {
        return jdbc.sql("select distinct left(region, 2) || '0000' code from organisation.unit order by 1")
                .query((row, _) -> new RegionCode(row.getString("code")))
                .list();
    }

    private static StatementSpec asked(
            StatementSpec statement, UnitSearch search, @Nullable PersonId reader, LocalDate today) {
        return statement
                .param("everything", reader == null)
                .param("person", reader == null ? null : reader.value(), Types.OTHER)
                .param("today", today)
                .param("kind", nameOf(search.kind()), Types.VARCHAR)
                .param("city", search.city() == null ? null : search.city().value(), Types.VARCHAR)
                .param("status", nameOf(search.status()), Types.VARCHAR)
                .param("text", pattern(search.text()), Types.VARCHAR);
    }

    private static @Nullable String nameOf(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static UnitLine line(ResultSet row, int number) throws SQLException {
        return new UnitLine(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                new RegionCode(row.getString("region")),
                row.getString("parent_name"),
                UnitStatus.valueOf(row.getString("status")));
    }
}
