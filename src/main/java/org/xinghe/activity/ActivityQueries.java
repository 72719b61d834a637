package org.xinghe.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.StrandId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;

/// Reads activities for lists and pages.
@Component
class ActivityQueries {

    private static final int PAGE = 24;

    static final String CARD = """
            activity.*,
            coalesce((select place from activity.session where activity = activity.id and position = 0), '') as place,
            (select count(*) from activity.session where activity = activity.id) as sessions,
            coalesce(poster, (select media from activity.record_picture
                               where activity = activity.id and position = 0)) as picture
            """;

    private static final String OF_UNITS = """
              from activity.activity
             where unit = any (:units)
               and (:state::text is null or state = :state)
               and (:text::text is null or title ilike :text or summary ilike :text or exists (
                    select from activity.session where session.activity = activity.id and place ilike :text))
            """;

    private final JdbcClient jdbc;

    ActivityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ActivityDetails> find(String slug) {
        return jdbc.sql("select " + CARD + " from activity.activity where slug = :slug")
                .param("slug", slug)
                .query(this::details)
                .optional();
    }

    Optional<ActivityDetails> find(ActivityId id) {
        return jdbc.sql("select " + CARD + " from activity.activity where id = :id")
                .param("id", id.value())
                .query(this::details)
                .optional();
    }

    /// What units have, whatever its state; the next ones first.
    List<ActivityCard> ofUnits(Collection<UnitId> units, @Nullable ActivityState state) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + CARD + """
                  from activity.activity
                 where unit in (:units)
                   and (:state::text is null or state = :state)
                 order by first_at desc nulls first, slug
                 limit 500
                """)
                .param("units", units.stream().map(Identifier::value).toList())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .query(ActivityQueries::card)
                .list();
    }

    /// One page of what units have; what is planned last comes first, what has no day yet before it.
    ActivityList ofUnits(List<UnitId> units, UnitActivityFilter filter) {
        var total = ofUnits("select count(*)" + OF_UNITS, units, filter)
                .query(Integer.class)
                .single();
        var pages = Math.max(1, Math.ceilDiv(total, PAGE));
        var page = Math.min(filter.page(), pages);
        var ordered = " order by first_at desc nulls first, slug limit :limit offset :offset";
        var cards = ofUnits("select " + CARD + OF_UNITS + ordered, units, filter)
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query(ActivityQueries::card)
                .list();
        return new ActivityList(cards, total, page, pages);
    }

    /// All that units have, with its numbers, in the order of time.
    List<ActivityRow> rowsOfUnits(List<UnitId> units, UnitActivityFilter filter) {
        return ofUnits("select " + CARD + OF_UNITS + " order by first_at, slug limit 20000", units, filter)
                .query(ActivityFigures::row)
                .list();
    }

    private JdbcClient.StatementSpec ofUnits(String sql, List<UnitId> units, UnitActivityFilter filter) {
        var state = filter.state();
        return jdbc.sql(sql)
                .param("units", array(units))
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("text", pattern(filter.text()), Types.VARCHAR);
    }

    private static UUID[] array(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    static @Nullable String pattern(@Nullable String text) {
        return text == null ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private ActivityDetails details(ResultSet row, int number) throws SQLException {
        var card = card(row, number);
        var duty = row.getObject("duty", UUID.class);
        var programme = row.getObject("programme", UUID.class);
        var poster = row.getObject("poster", UUID.class);
        var published = row.getTimestamp("published_at");
        return new ActivityDetails(
                card,
                row.getInt("version"),
                children(card.id(), "select campaign from activity.activity_campaign where activity = :id")
                        .query((each, _) -> new CampaignId(each.getObject("campaign", UUID.class)))
                        .list(),
                duty == null ? null : new DutyId(duty),
                programme == null ? null : new ActivityId(programme),
                row.getString("audience"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                children(card.id(), "select * from activity.session where activity = :id order by position")
                        .query((each, _) -> session(each, "id", "place"))
                        .list(),
                poster == null ? null : new MediaId(poster),
                published == null ? null : published.toInstant(),
                row.getString("reason"),
                card.state() == ActivityState.RECORDED ? record(card.id(), row) : null);
    }

    private RecordActivity record(ActivityId id, ResultSet row) throws SQLException {
        return new RecordActivity(
                row.getObject("on_site", Integer.class),
                method(row.getString("on_site_method")),
                row.getObject("online", Integer.class),
                method(row.getString("online_method")),
                row.getInt("science_workers"),
                row.getInt("volunteers"),
                row.getString("record_text"),
                children(id, "select media from activity.record_picture where activity = :id order by position")
                        .query((each, _) -> new MediaId(each.getObject("media", UUID.class)))
                        .list(),
                children(id, "select address from activity.press_link where activity = :id order by position")
                        .query((each, _) -> each.getString("address"))
                        .list());
    }

    private JdbcClient.StatementSpec children(ActivityId id, String sql) {
        return jdbc.sql(sql).param("id", id.value());
    }

    static ActivityCard card(ResultSet row, int number) throws SQLException {
        var strand = row.getObject("strand", UUID.class);
        var city = row.getString("city");
        var first = row.getTimestamp("first_at");
        var last = row.getTimestamp("last_at");
        var picture = row.getObject("picture", UUID.class);
        return new ActivityCard(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                new UnitId(row.getObject("unit", UUID.class)),
                new CampaignId(row.getObject("campaign", UUID.class)),
                new KindCode(row.getString("kind")),
                strand == null ? null : new StrandId(strand),
                Mode.valueOf(row.getString("mode")),
                ActivityState.valueOf(row.getString("state")),
                city == null ? null : new RegionCode(city),
                first == null ? null : first.toLocalDateTime(),
                last == null ? null : last.toLocalDateTime(),
                row.getString("place"),
                row.getInt("sessions"),
                picture == null ? null : new MediaId(picture));
    }

    static PlannedSession session(ResultSet row, String id, String place) throws SQLException {
        return new PlannedSession(
                new SessionId(row.getObject(id, UUID.class)),
                row.getTimestamp("starts_at").toLocalDateTime(),
                row.getTimestamp("ends_at").toLocalDateTime(),
                row.getString(place),
                new RegionCode(row.getString("region")),
                row.getString("address"),
                row.getString("link"),
                row.getObject("capacity", Integer.class));
    }

    static @Nullable CountingMethod method(@Nullable String name) {
        return name == null ? null : CountingMethod.valueOf(name);
    }
}
