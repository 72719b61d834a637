package org.xinghe.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.shared.Identifier;

/// Reads what is public.
@Component
class PublicQueries {

    private static final int PAGE = 24;
    private static final int LONGEST_FEED = 5000;

    private static final String PUBLIC = "state in ('PUBLISHED', 'RECORDED')";

    private static final String PUBLIC_OR_CALLED_OFF =
            "(state in ('PUBLISHED', 'RECORDED') or state = 'CANCELLED' and published_at is not null)";

    private static final String MATCHING = """
               (:campaign::uuid is null or exists (
                    select from activity.activity_campaign
                     where activity_campaign.activity = activity.id and activity_campaign.campaign = :campaign::uuid))
               and (:city::text is null or city = :city)
               and (:strand::uuid is null or strand = :strand::uuid or strand in (:items))
               and (:mode::text is null or mode = :mode)
               and ((:from::date is null and :to::date is null) or exists (
                    select from activity.session
                     where session.activity = activity.id
                       and (:from::date is null or starts_at >= :from::date)
                       and (:to::date is null or starts_at < :to::date + 1)))
               and (:text::text is null or title ilike :text or summary ilike :text or exists (
                    select from activity.session where session.activity = activity.id and place ilike :text))
            """;

    private static final String IN_TIME = """
               (:from::date is null or session.starts_at >= :from::date)
               and (:to::date is null or session.starts_at < :to::date + 1)
            """;

    private final JdbcClient jdbc;

    PublicQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param now when given, what is over at that moment comes last, the latest first
    ActivityList list(ActivityFilter filter, @Nullable LocalDateTime now) {
        var total = matching(
                        "select count(*) from activity.activity where %s and %s".formatted(PUBLIC, MATCHING), filter)
                .query(Integer.class)
                .single();
        var pages = Math.max(1, Math.ceilDiv(total, PAGE));
        var page = Math.min(filter.page(), pages);
        var cards = matching("""
                        select %s
                          from activity.activity
                         where %s and %s
                         order by coalesce(last_at < :now::timestamp, false),
                                  case when last_at < :now::timestamp then null else first_at end,
                                  first_at desc,
                                  slug
                         limit :limit offset :offset
                        """.formatted(ActivityQueries.CARD, PUBLIC, MATCHING), filter)
                .param("now", now, Types.TIMESTAMP)
                .param("limit", PAGE)
                .param("offset", (page - 1) * PAGE)
                .query(ActivityQueries::card)
                .list();
        return new ActivityList(cards, total, page, pages);
    }

    /// The days that have sessions, each with how many and the first ones.
    List<DayProgramme> sessions(ActivityFilter filter, int ofEachDay) {
        var entries = matching("""
                        select %s, begun.starts_at, begun.ends_at, begun.id as session_id, begun.place as session_place, begun.region,
                               begun.address, begun.link, begun.capacity, begun.on_day
                          from (select session.*,
                                       count(*) over of_the_day as on_day,
                                       row_number() over (of_the_day order by session.starts_at, slug) as rank
                                  from activity.session join activity.activity on activity.id = session.activity
                                 where %s and %s and %s
                                window of_the_day as (partition by session.starts_at::date)) begun
                          join activity.activity on activity.id = begun.activity
                         where rank <= :ofEachDay
                         order by begun.starts_at, slug
                        """.formatted(ActivityQueries.CARD, PUBLIC, MATCHING, IN_TIME), filter)
                .param("ofEachDay", ofEachDay)
                .query((row, number) -> new OfDay(
                        row.getInt("on_day"),
                        new SessionEntry(
                                ActivityQueries.card(row, number),
                                ActivityQueries.session(row, "session_id", "session_place"))))
                .list();
        return days(entries);
    }

    List<FeedEntry> feed(ActivityFilter filter) {
        return matching("""
                        select activity.id, version, slug, title, summary, published_at, state, session.*,
                               session.id as session_id
                          from activity.session join activity.activity on activity.id = session.activity
                         where %s and %s and %s
                         order by session.starts_at desc, slug, position
                         limit :limit
                        """.formatted(PUBLIC_OR_CALLED_OFF, MATCHING, IN_TIME), filter)
                .param("limit", LONGEST_FEED)
                .query(PublicQueries::feedEntry)
                .list();
    }

    List<ActivityCard> scenes(CampaignId campaign, int limit) {
        return jdbc.sql("""
                select activity.*,
                       coalesce((select place from activity.session
                                  where activity = activity.id and position = 0), '') as place,
                       (select count(*) from activity.session where activity = activity.id) as sessions,
                       record_picture.media as picture
                  from activity.activity
                  join activity.activity_campaign on activity_campaign.activity = activity.id
                  join activity.record_picture on record_picture.activity = activity.id and position = 0
                 where activity_campaign.campaign = :campaign
                   and state = 'RECORDED'
                 order by recorded_at desc, slug
                 limit :limit
                """)
                .param("campaign", campaign.value())
                .param("limit", limit)
                .query(ActivityQueries::card)
                .list();
    }

    List<PublicAddress> addresses(int limit) {
        return jdbc.sql("""
                select slug, coalesce(recorded_at, published_at) as changed_at
                  from activity.activity
                 where state in ('PUBLISHED', 'RECORDED')
                 order by changed_at desc, slug
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new PublicAddress(
                        row.getString("slug"), row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, ActivityFilter filter) {
        return jdbc.sql(sql)
                .param("campaign", value(filter.campaign()), Types.OTHER)
                .param("city", filter.city() == null ? null : filter.city().value(), Types.VARCHAR)
                .param("strand", value(filter.strand()), Types.OTHER)
                .param("items", values(filter.items()))
                .param("mode", filter.mode() == null ? null : filter.mode().name(), Types.VARCHAR)
                .param("from", filter.from(), Types.DATE)
                .param("to", filter.to(), Types.DATE)
                .param("text", ActivityQueries.pattern(filter.text()), Types.VARCHAR);
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return id == null ? null : id.value();
    }

    /// SQL knows no empty list: nobody has the id of zeros.
    private static List<UUID> values(List<StrandId> ids) {
        return ids.isEmpty()
                ? List.of(new UUID(0, 0))
                : ids.stream().map(Identifier::value).toList();
    }

    private record OfDay(int sessions, SessionEntry entry) {

        LocalDate day() {
            return entry.session().startsAt().toLocalDate();
        }
    }

    private static List<DayProgramme> days(List<OfDay> entries) {
        var days = new ArrayList<DayProgramme>();
        for (var start = 0; start < entries.size(); ) {
            var day = entries.get(start).day();
            var end = start;
            while (end < entries.size() && entries.get(end).day().equals(day)) {
                end++;
            }
            var first = entries.subList(start, end).stream().map(OfDay::entry).toList();
            days.add(new DayProgramme(day, entries.get(start).sessions(), first));
            start = end;
        }
        return days;
    }

    private static FeedEntry feedEntry(ResultSet row, int number) throws SQLException {
        return new FeedEntry(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getTimestamp("published_at").toInstant(),
                ActivityState.valueOf(row.getString("state")) == ActivityState.CANCELLED,
                row.getInt("position"),
                ActivityQueries.session(row, "session_id", "place"));
    }
}
