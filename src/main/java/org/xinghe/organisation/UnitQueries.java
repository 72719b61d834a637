package org.xinghe.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads units.
@Repository
class UnitQueries {

    private static final String COLUMNS = "id, name, kind, level, region, parent, status";

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitSummary> everyone() {
        return jdbc.sql("select %s from organisation.unit order by level, kind, region, name".formatted(COLUMNS))
                .query(UnitQueries::summary)
                .list();
    }

    List<UnitSummary> all(Collection<UnitId> ids) {
        return jdbc.sql("select %s from organisation.unit where id = any (:ids)".formatted(COLUMNS))
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(UnitQueries::summary)
                .list();
    }

    /// By the full or short name of today first, then by a former name.
    Optional<UnitSummary> named(String name) {
        return jdbc.sql("""
                select %s
                  from (select 1 rank, unit.* from organisation.unit where name = :name or short_name = :name
                         union all
                        select 2 rank, unit.*
                          from organisation.unit
                          join organisation.former_name former on former.unit = unit.id
                         where former.name = :name) found
                 order by status <> 'OPEN', rank
                 limit 1
                """.formatted(COLUMNS))
                .param("name", name.strip())
                .query(UnitQueries::summary)
                .optional();
    }

    List<UnitSummary> descendantsOf(UnitId unit) {
        return jdbc.sql("""
                with recursive below as (
                    select id from organisation.unit where parent = :unit
                     union
                    select unit.id from organisation.unit join below on unit.parent = below.id)
                select %s from organisation.unit where id in (select id from below) order by region, name
                """.formatted(COLUMNS))
                .param("unit", unit.value())
                .query(UnitQueries::summary)
                .list();
    }

    Set<UnitId> withMerged(Collection<UnitId> ids) {
        return Set.copyOf(jdbc.sql("""
                with recursive carried as (
                    select unnest(:ids::uuid[]) id
                     union
                    select unit.id from organisation.unit join carried on unit.successor = carried.id)
                select id from carried
                """)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .list());
    }

    void keepFormerName(UnitId unit, String name, LocalDate until) {
        jdbc.sql("""
                insert into organisation.former_name (unit, name, until_on) values (:unit, :name, :until)
                on conflict do nothing
                """)
                .param("unit", unit.value())
                .param("name", name)
                .param("until", until)
                .update();
    }

    Optional<String> formerNameOn(UnitId unit, LocalDate day) {
        return jdbc.sql("""
                select name
                  from organisation.former_name
                 where unit = :unit
                   and until_on >= :day
                 order by until_on
                 limit 1
                """)
                .param("unit", unit.value())
                .param("day", day)
                .query(String.class)
                .optional();
    }

    private static UnitSummary summary(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new UnitSummary(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                new RegionCode(row.getString("region")),
                parent == null ? null : new UnitId(parent),
                UnitStatus.valueOf(row.getString("status")));
    }
}
