package org.xinghe.activity.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.tally.TallyFilter.Part;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.Identifier;

/// Counts what became of what was planned, and lists what it counted. Nobody is asked who reads: the caller decides.
@Service
@Transactional(readOnly = true)
public class Tallies {

    /// What was announced and is asked for, each activity once however many campaigns it counts for. How often it moved
    /// is counted by moments, since one act may move many sessions.
    private static final String ANNOUNCED = """
            with announced as (
                select activity.*, coalesce(changed.moves, 0) as moves, coalesce(changed.switched, false) as switched,
                       changed.why
                  from activity.activity
                  left join (select activity,
                                    count(distinct at) filter (where kind = 'MOVED') as moves,
                                    bool_or(kind = 'SWITCHED') as switched,
                                    (array_agg(reason order by at desc))[1] as why
                               from activity.session_change
                              group by activity) changed on changed.activity = activity.id
                 where published_at is not null
                   and (:campaigns::uuid[] is null or exists (
                        select from activity.activity_campaign
                         where activity_campaign.activity = activity.id and campaign = any (:campaigns)))
                   and %s)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Tallies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// By unit, strand and city.
    public List<TallyCell> cells(TallyFilter filter) {
        return asked("""
                select unit, strand, city, %s from announced group by unit, strand, city
                """.formatted(counted()), filter)
                .query((row, _) -> new TallyCell(
                        new UnitId(row.getObject("unit", UUID.class)), strand(row), city(row), tally(row)))
                .list();
    }

    /// All together.
    public Tally total(TallyFilter filter) {
        return asked("select " + counted() + " from announced", filter)
                .query((row, _) -> tally(row))
                .single();
    }

    /// What a figure counted, in the order of time.
    ///
    /// @param page from 1
    public List<TallyRow> rows(TallyFilter filter, Figure figure, int page, int size) {
        return asked("""
                select * from announced where %s order by first_at, slug limit :size offset :skipped
                """.formatted(condition(figure)), filter)
                .param("size", size)
                .param("skipped", (Math.max(1, page) - 1) * size)
                .query(Tallies::row)
                .list();
    }

    private JdbcClient.StatementSpec asked(String selection, TallyFilter filter) {
        var statement = jdbc.sql(ANNOUNCED.formatted(condition(filter.part())) + selection)
                .param("campaigns", filter.campaigns().isEmpty() ? null : values(filter.campaigns()), Types.ARRAY)
                .param("now", CampaignTime.localOf(clock.instant()), Types.TIMESTAMP);
        return switch (filter.part()) {
            case Part.All _ -> statement;
            case Part.OfUnits(var units) -> statement.param("units", values(units));
            case Part.OfStrand(var strand) ->
                statement.param("strand", strand == null ? null : strand.value(), Types.OTHER);
            case Part.InCity(var city) -> statement.param("city", city == null ? null : city.value(), Types.VARCHAR);
        };
    }

    private static String condition(Part part) {
        return switch (part) {
            case Part.All _ -> "true";
            case Part.OfUnits _ -> "unit = any (:units)";
            case Part.OfStrand _ -> "strand is not distinct from :strand::uuid";
            case Part.InCity _ -> "city is not distinct from :city::text";
        };
    }

    private static UUID[] values(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toArray(UUID[]::new);
    }

    private static String counted() {
        return """
                count(*) as planned,
                count(*) filter (where %s) as held,
                count(*) filter (where %s) as unrecorded,
                count(*) filter (where %s) as to_come,
                count(*) filter (where %s) as cancelled,
                count(*) filter (where %s) as moved,
                coalesce(sum(moves), 0) as moves,
                count(*) filter (where %s) as switched
                """.formatted(
                        condition(Figure.HELD),
                        condition(Figure.UNRECORDED),
                        condition(Figure.TO_COME),
                        condition(Figure.CANCELLED),
                        condition(Figure.MOVED),
                        condition(Figure.SWITCHED));
    }

    private static String condition(Figure figure) {
        return switch (figure) {
            case PLANNED -> "true";
            case HELD -> "state = 'RECORDED'";
            case UNRECORDED -> "state = 'PUBLISHED' and last_at < :now";
            case TO_COME -> "state = 'PUBLISHED' and (last_at is null or last_at >= :now)";
            case CANCELLED -> "state = 'CANCELLED'";
            case MOVED -> "moves > 0";
            case SWITCHED -> "switched";
        };
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("planned"),
                row.getInt("held"),
                row.getInt("unrecorded"),
                row.getInt("to_come"),
                row.getInt("cancelled"),
                row.getInt("moved"),
                row.getInt("moves"),
                row.getInt("switched"));
    }

    private static TallyRow row(ResultSet row, int number) throws SQLException {
        var first = row.getTimestamp("first_at");
        var last = row.getTimestamp("last_at");
        var state = ActivityState.valueOf(row.getString("state"));
        return new TallyRow(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new UnitId(row.getObject("unit", UUID.class)),
                strand(row),
                city(row),
                state,
                first == null ? null : first.toLocalDateTime(),
                last == null ? null : last.toLocalDateTime(),
                row.getInt("moves"),
                row.getBoolean("switched"),
                row.getString(state == ActivityState.CANCELLED ? "reason" : "why"));
    }

    private static @Nullable StrandId strand(ResultSet row) throws SQLException {
        var strand = row.getObject("strand", UUID.class);
        return strand == null ? null : new StrandId(strand);
    }

    private static @Nullable RegionCode city(ResultSet row) throws SQLException {
        var city = row.getString("city");
        return city == null ? null : new RegionCode(city);
    }
}
