package org.xinghe.activity.innovation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.xinghe.activity.ActivityId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitId;

/// Cases as they are kept.
@Repository
class CaseStore {

    private static final int PAGE = 20;
    private static final String CASE = """
            select innovation_case.*,
                   (select count(*) from activity.case_reuse where innovation_case = innovation_case.id) as reused
              from activity.innovation_case
            """;
    private static final String FOUND = """
             where innovation_case.state = 'OFFERED'
               and (:text::text is null
                    or strpos(lower(title || problem || way || result), lower(:text::text)) > 0)
               and (:tag::text is null or tag = :tag)
               and (:kind::text is null or exists (select from activity.activity
                        where activity.id = innovation_case.activity and activity.kind = :kind))
               and (:everyUnit or innovation_case.unit in (:units))
            """;

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CaseId id, WriteCase content, Instant now) {
        filled(jdbc.sql("""
                        insert into activity.innovation_case
                               (id, version, unit, activity, tag, title, problem, way, result, evidence, picture,
                                source, state, reason, written_at)
                        values (:id, 1, :unit, :activity, :tag, :title, :problem, :way, :result, :evidence, :picture,
                                :source, 'DRAFT', '', :at)
                        """), id, content)
                .param("unit", content.unit().value())
                .param("activity", value(content.activity()), Types.OTHER)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Whether nobody had saved meanwhile.
    boolean update(CaseId id, int version, WriteCase content) {
        return filled(jdbc.sql("""
                        update activity.innovation_case
                           set version = version + 1, tag = :tag, title = :title, problem = :problem, way = :way,
                               result = :result, evidence = :evidence, picture = :picture, source = :source,
                               state = 'DRAFT'
                         where id = :id and version = :version
                        """), id, content).param("version", version).update() == 1;
    }

    void move(CaseId id, CaseState state, String reason, @Nullable Instant offeredAt) {
        jdbc.sql("""
                update activity.innovation_case
                   set version = version + 1, state = :state, reason = :reason,
                       offered_at = coalesce(:at::timestamptz, offered_at)
                 where id = :id
                """)
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", reason)
                .param(
                        "at",
                        offeredAt == null ? null : offeredAt.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void reuse(CaseId id, ActivityId activity) {
        jdbc.sql("insert into activity.case_reuse (activity, innovation_case) values (:activity, :id)")
                .param("activity", activity.value())
                .param("id", id.value())
                .update();
    }

    Optional<InnovationCase> find(CaseId id) {
        return jdbc.sql(CASE + " where id = :id")
                .param("id", id.value())
                .query(CaseStore::read)
                .optional();
    }

    /// The case that a plan came from.
    Optional<InnovationCase> originOf(ActivityId activity) {
        return jdbc.sql(CASE + """
                 where id = (select innovation_case from activity.case_reuse where activity = :activity)
                """)
                .param("activity", activity.value())
                .query(CaseStore::read)
                .optional();
    }

    List<InnovationCase> ofUnits(Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql(CASE + " where unit in (:units) order by written_at desc, id limit 50")
                        .param("units", units.stream().map(UnitId::value).toList())
                        .query(CaseStore::read)
                        .list();
    }

    /// Offered cases, the latest first: nothing is ranked.
    ///
    /// @param units null for those of every unit
    CaseList offered(CaseFilter filter, @Nullable Collection<UnitId> units) {
        long total = asked(jdbc.sql("select count(*) from activity.innovation_case " + FOUND), filter, units)
                .query(Long.class)
                .single();
        var pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        var page = Math.min(filter.page(), pages);
        var cases = asked(
                        jdbc.sql(CASE + FOUND + " order by offered_at desc, id limit :size offset :from"),
                        filter,
                        units)
                .param("size", PAGE)
                .param("from", (page - 1) * PAGE)
                .query(CaseStore::read)
                .list();
        return new CaseList(cases, total, page, pages);
    }

    private static StatementSpec asked(StatementSpec sql, CaseFilter filter, @Nullable Collection<UnitId> units) {
        var nobody = List.of(new UUID(0, 0));
        return sql.param("text", filter.text(), Types.VARCHAR)
                .param("tag", filter.tag() == null ? null : filter.tag().name(), Types.VARCHAR)
                .param("kind", filter.kind() == null ? null : filter.kind().value(), Types.VARCHAR)
                .param("everyUnit", units == null)
                .param(
                        "units",
                        units == null || units.isEmpty()
                                ? nobody
                                : units.stream().map(UnitId::value).toList());
    }

    private static StatementSpec filled(StatementSpec sql, CaseId id, WriteCase content) {
        return sql.param("id", id.value())
                .param("tag", content.tag().name())
                .param("title", content.title())
                .param("problem", content.problem())
                .param("way", content.way())
                .param("result", content.result())
                .param("evidence", content.evidence())
                .param(
                        "picture",
                        content.picture() == null ? null : content.picture().value(),
                        Types.OTHER)
                .param("source", content.source());
    }

    private static @Nullable UUID value(@Nullable ActivityId activity) {
        return activity == null ? null : activity.value();
    }

    private static InnovationCase read(ResultSet row, int number) throws SQLException {
        var activity = row.getObject("activity", UUID.class);
        var picture = row.getObject("picture", UUID.class);
        var offered = row.getObject("offered_at", OffsetDateTime.class);
        return new InnovationCase(
                new CaseId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new WriteCase(
                        new UnitId(row.getObject("unit", UUID.class)),
                        activity == null ? null : new ActivityId(activity),
                        CaseTag.valueOf(row.getString("tag")),
                        row.getString("title"),
                        row.getString("problem"),
                        row.getString("way"),
                        row.getString("result"),
                        row.getString("evidence"),
                        picture == null ? null : new MediaId(picture),
                        row.getString("source")),
                CaseState.valueOf(row.getString("state")),
                row.getString("reason"),
                offered == null ? null : offered.toInstant(),
                row.getInt("reused"));
    }
}
