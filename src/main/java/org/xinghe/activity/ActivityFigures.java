package org.xinghe.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;

/// Figures from records. Only what is public counts, an activity counts once however many campaigns it belongs to, and
/// a number without a method of counting enters no sum.
@Service
@Transactional(readOnly = true)
public class ActivityFigures {

    /// The grouping is one of our own column names, never a caller's text.
    private static final String SUMS = """
            select activity.%1$s as grouped, on_site_method, online_method,
                   count(*) as activities,
                   count(*) filter (where state = 'RECORDED') as recorded,
                   coalesce(sum(held.sessions), 0) as sessions,
                   coalesce(sum(written.press_links), 0) as press_links,
                   coalesce(sum(on_site), 0) as on_site,
                   coalesce(sum(online), 0) as online,
                   sum(science_workers) as science_workers,
                   sum(volunteers) as volunteers,
                   count(*) filter (where (on_site is not null and on_site_method is null)
                                       or (online is not null and online_method is null)) as without_method
              from activity.activity
              left join (select activity, count(*) as sessions from activity.session group by 1) held
                on held.activity = activity.id
              left join (select activity, count(*) as press_links from activity.press_link group by 1) written
                on written.activity = activity.id
             where state in ('PUBLISHED', 'RECORDED')
               and exists (select from activity.activity_campaign
                            where activity_campaign.activity = activity.id
                              and activity_campaign.campaign in (:campaigns))
               and (:everyUnit or unit in (:units))
             group by 1, 2, 3
            """;

    private static final List<UUID> NOBODY = List.of(new UUID(0, 0));

    private final JdbcClient jdbc;

    ActivityFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By unit; a unit that held nothing is left out.
    public Map<UnitId, UnitFigures> ofUnits(CampaignId campaign, Collection<UnitId> units) {
        return units.isEmpty()
                ? Map.of()
                : sums("unit", List.of(campaign), units, text -> new UnitId(UUID.fromString(text)));
    }

    /// By strand; what belongs to no strand is left out.
    public Map<StrandId, UnitFigures> byStrand(CampaignId campaign) {
        return sums("strand", List.of(campaign), null, text -> new StrandId(UUID.fromString(text)));
    }

    /// By the city of the first session.
    public Map<RegionCode, UnitFigures> byCity(CampaignId campaign) {
        return sums("city", List.of(campaign), null, RegionCode::new);
    }

    public UnitFigures total(CampaignId campaign) {
        return total(List.of(campaign));
    }

    /// Over several campaigns; an activity of two of them counts once.
    public UnitFigures total(Collection<CampaignId> campaigns) {
        return campaigns.isEmpty()
                ? UnitFigures.NONE
                : sums("unit", campaigns, null, Function.identity()).values().stream()
                        .reduce(UnitFigures.NONE, UnitFigures::plus);
    }

    /// A unit's public activities with their numbers, in the order of time.
    public List<ActivityLine> linesOf(CampaignId campaign, UnitId unit) {
        return jdbc.sql("""
                select activity.*,
                       coalesce((select place from activity.session where activity = activity.id and position = 0), '')
                           as place
                  from activity.activity
                  join activity.activity_campaign on activity_campaign.activity = activity.id
                 where activity_campaign.campaign = :campaign
                   and unit = :unit
                   and state in ('PUBLISHED', 'RECORDED')
                 order by first_at, slug
                """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query(ActivityFigures::line)
                .list();
    }

    /// All public activities of a campaign with who held them and where, in the order of time.
    public List<ActivityRow> rowsOf(CampaignId campaign) {
        return jdbc.sql("""
                select activity.*,
                       coalesce((select place from activity.session where activity = activity.id and position = 0), '')
                           as place,
                       (select count(*) from activity.session where activity = activity.id) as sessions
                  from activity.activity
                  join activity.activity_campaign on activity_campaign.activity = activity.id
                 where activity_campaign.campaign = :campaign
                   and state in ('PUBLISHED', 'RECORDED')
                 order by first_at, slug
                """)
                .param("campaign", campaign.value())
                .query(ActivityFigures::row)
                .list();
    }

    /// The first pictures of a unit's records.
    public List<MediaId> picturesOf(CampaignId campaign, UnitId unit, int limit) {
        return jdbc.sql("""
                select media
                  from activity.record_picture
                  join activity.activity on activity.id = record_picture.activity
                  join activity.activity_campaign on activity_campaign.activity = activity.id
                 where activity_campaign.campaign = :campaign
                   and unit = :unit
                   and state = 'RECORDED'
                 order by record_picture.position, recorded_at, slug
                 limit :limit
                """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .param("limit", limit)
                .query((row, _) -> new MediaId(row.getObject("media", UUID.class)))
                .list();
    }

    /// What others published about a unit's activities, in the order of time.
    public List<String> pressLinksOf(CampaignId campaign, UnitId unit) {
        return jdbc.sql("""
                select address
                  from activity.press_link
                  join activity.activity on activity.id = press_link.activity
                  join activity.activity_campaign on activity_campaign.activity = activity.id
                 where activity_campaign.campaign = :campaign
                   and unit = :unit
                   and state = 'RECORDED'
                 order by first_at, slug, press_link.position
                """)
                .param("campaign", campaign.value())
                .param("unit", unit.value())
                .query((row, _) -> row.getString("address"))
                .list();
    }

    private <K> Map<K, UnitFigures> sums(
            String group,
            Collection<CampaignId> campaigns,
            @Nullable Collection<UnitId> units,
            Function<String, K> key) {
        var sums = new LinkedHashMap<K, UnitFigures>();
        jdbc.sql(SUMS.formatted(group))
                .param("campaigns", campaigns.stream().map(Identifier::value).toList())
                .param("everyUnit", units == null)
                .param(
                        "units",
                        units == null
                                ? NOBODY
                                : units.stream().map(Identifier::value).toList())
                .query(row -> {
                    var grouped = row.getString("grouped");
                    if (grouped != null) {
                        sums.merge(key.apply(grouped), part(row), UnitFigures::plus);
                    }
                });
        return sums;
    }

    private static UnitFigures part(ResultSet row) throws SQLException {
        return new UnitFigures(
                row.getInt("activities"),
                row.getInt("recorded"),
                row.getInt("sessions"),
                byMethod(row.getString("on_site_method"), row.getLong("on_site")),
                byMethod(row.getString("online_method"), row.getLong("online")),
                row.getLong("science_workers"),
                row.getLong("volunteers"),
                row.getInt("press_links"),
                row.getInt("without_method"));
    }

    private static Map<String, Long> byMethod(@Nullable String method, long people) {
        return method == null ? Map.of() : Map.of(method, people);
    }

    static ActivityRow row(ResultSet row, int number) throws SQLException {
        var city = row.getString("city");
        return new ActivityRow(
                line(row, number),
                new UnitId(row.getObject("unit", UUID.class)),
                city == null ? null : new RegionCode(city),
                row.getInt("sessions"));
    }

    private static ActivityLine line(ResultSet row, int number) throws SQLException {
        var strand = row.getObject("strand", UUID.class);
        var first = row.getTimestamp("first_at");
        return new ActivityLine(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                strand == null ? null : new StrandId(strand),
                Mode.valueOf(row.getString("mode")),
                ActivityState.valueOf(row.getString("state")),
                first == null ? null : first.toLocalDateTime(),
                row.getString("place"),
                row.getObject("on_site", Integer.class),
                ActivityQueries.method(row.getString("on_site_method")),
                row.getObject("online", Integer.class),
                ActivityQueries.method(row.getString("online_method")),
                row.getInt("science_workers"),
                row.getInt("volunteers"));
    }
}
