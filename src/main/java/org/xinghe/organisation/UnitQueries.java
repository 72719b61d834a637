package org.xinghe.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads units.
@Repository
class UnitQueries {

    private static final String COLUMNS = "id, name, kind, level, region, parent, status";

    /// By level, kind, region and name, the first two as their enums have them.
    static final String IN_ORDER =
            " order by array_position(array[%s], unit.level), array_position(array[%s], unit.kind), unit.region, unit.name"
                    .formatted(quoted(Level.values()), quoted(UnitKind.values()));

    private final JdbcClient jdbc;

    UnitQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UnitSummary> everyone() {
        return jdbc.sql("select %s from organisation.unit %s".formatted(COLUMNS, IN_ORDER))
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

    /// Who carries each of some units on, through all steps; a unit that stands on its own carries itself on.
    Map<UnitId, UnitId> successorsOf(Collection<UnitId> ids) {
        return jdbc
                .sql("""
                with recursive step as (
                    select id origin, id, successor from organisation.unit where id = any (:ids)
                     union
                    select step.origin, unit.id, unit.successor
                      from organisation.unit
                      join step on unit.id = step.successor)
                select origin, id from step where successor is null
                """)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new UnitId(row.getObject("origin", UUID.class)), new UnitId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<UnitId> withOrigins(Collection<UnitId> ids) {
        return Set.copyOf(jdbc.sql("""
                with recursive readable as (
                    select unnest(:ids::uuid[]) id
                     union
                    select before.unit
                      from readable
                      join (select id unit, successor after from organisation.unit where successor is not null
                             union all
                            select unit, part from organisation.unit_split) before on before.after = readable.id)
                select id from readable
                """)
                .param("ids", ids.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .list());
    }

    /// The units right below one, without some.
    List<UnitId> childrenOf(UnitId unit, Collection<UnitId> except) {
        return jdbc.sql("select id from organisation.unit where parent = :unit and id <> all (:except)")
                .param("unit", unit.value())
                .param("except", except.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, _) -> new UnitId(row.getObject("id", UUID.class)))
                .list();
    }

    Optional<UnitDetails> details(UnitId id) {
        return jdbc.sql("""
                select id, version, name, short_name, kind, level, region, parent, status, successor
                  from organisation.unit
                 where id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> details(row, formerNamesOf(id)))
                .optional();
    }

    private List<FormerName> formerNamesOf(UnitId id) {
        return jdbc.sql("select name, until_on from organisation.former_name where unit = :id order by until_on desc")
                .param("id", id.value())
                .query((row, _) -> new FormerName(row.getString("name"), row.getObject("until_on", LocalDate.class)))
                .list();
    }

    /// What stood below a merged unit stands below its successor; the successor itself takes the merged unit's place.
    void moveChildren(UnitId from, UnitId into, @Nullable UnitId above) {
        jdbc.sql("""
                update organisation.unit
                   set parent = case when id = :into then :above else :into end,
                       version = version + 1
                 where parent = :from
                """)
                .param("from", from.value())
                .param("into", into.value())
                .param("above", above == null ? null : above.value(), Types.OTHER)
                .update();
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

    static @Nullable UnitId unitOf(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }

    private static UnitDetails details(ResultSet row, List<FormerName> formerNames) throws SQLException {
        return new UnitDetails(
                new UnitId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                new RegionCode(row.getString("region")),
                unitOf(row, "parent"),
                UnitStatus.valueOf(row.getString("status")),
                unitOf(row, "successor"),
                formerNames);
    }

    private static String quoted(Enum<?>[] constants) {
        return Arrays.stream(constants).map(each -> "'" + each.name() + "'").collect(Collectors.joining(","));
    }

    private static UnitSummary summary(ResultSet row, int number) throws SQLException {
        return new UnitSummary(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                new RegionCode(row.getString("region")),
                unitOf(row, "parent"),
                UnitStatus.valueOf(row.getString("status")));
    }
}
