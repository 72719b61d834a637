package org.xinghe.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.RegionCode;

/// Activities as the public finds them: published or on record, nothing else.
@Service
@Transactional(readOnly = true)
public class PublishedActivities {

    private final ActivityQueries queries;
    private final PublicQueries lists;
    private final JdbcClient jdbc;

    PublishedActivities(ActivityQueries queries, PublicQueries lists, JdbcClient jdbc) {
        this.queries = queries;
        this.lists = lists;
        this.jdbc = jdbc;
    }

    /// In the order of time.
    public ActivityList list(ActivityFilter filter) {
        return lists.list(filter, null);
    }

    /// What is on or to come at this moment first, in the order of time; then what is over, the latest first.
    ///
    /// @param now in the campaign's zone
    public ActivityList listAt(LocalDateTime now, ActivityFilter filter) {
        return lists.list(filter, now);
    }

    /// One that is or was public; a cancelled one stays at its address, so that nobody stands before a closed door.
    public Optional<ActivityDetails> find(String slug) {
        return queries.find(slug).filter(activity -> activity.publishedAt() != null);
    }

    /// The same by its identity, for parts that know it by that.
    public Optional<ActivityDetails> find(ActivityId id) {
        return queries.find(id).filter(activity -> activity.publishedAt() != null);
    }

    /// How many there are by the city of the first session.
    public Map<RegionCode, Integer> countByCity(CampaignId campaign) {
        var counts = new LinkedHashMap<RegionCode, Integer>();
        jdbc.sql("""
                select city, count(*) as activities
                  from activity.activity
                  join activity.activity_campaign on activity_campaign.activity = activity.id
                 where activity_campaign.campaign = :campaign
                   and state in ('PUBLISHED', 'RECORDED')
                   and city is not null
                 group by city
                 order by city
                """).param("campaign", campaign.value()).query(row -> {
            counts.put(new RegionCode(row.getString("city")), row.getInt("activities"));
        });
        return counts;
    }

    /// The slugs of a campaign's latest activities: one star each on the campaign's sky.
    public List<String> stars(CampaignId campaign, int limit) {
        return jdbc.sql("""
                select slug
                  from activity.activity
                  join activity.activity_campaign on activity_campaign.activity = activity.id
                 where activity_campaign.campaign = :campaign
                   and state in ('PUBLISHED', 'RECORDED')
                 order by published_at desc, slug
                 limit :limit
                """)
                .param("campaign", campaign.value())
                .param("limit", limit)
                .query((row, _) -> row.getString("slug"))
                .list();
    }

    /// The sessions that begin between two days, both included; the days of the filter give way to these.
    public List<SessionEntry> sessionsBetween(LocalDate from, LocalDate to, ActivityFilter filter) {
        return lists.sessions(filter.between(from, to), Integer.MAX_VALUE).stream()
                .flatMap(day -> day.first().stream())
                .toList();
    }

    /// The days between two days that have sessions: how many, and the first few of each.
    public List<DayProgramme> programme(LocalDate from, LocalDate to, ActivityFilter filter, int ofEach) {
        return lists.sessions(filter.between(from, to), ofEach);
    }

    /// The sessions that calendar programs subscribe to. One called off stays in it and says so, since it stands in
    /// calendars already.
    public List<FeedEntry> feed(ActivityFilter filter) {
        return lists.feed(filter);
    }

    /// The latest activities on record with a picture of what was held.
    public List<ActivityCard> scenes(CampaignId campaign, int limit) {
        return lists.scenes(campaign, limit);
    }

    /// Where all public activities stand, the latest first.
    public List<PublicAddress> addresses(int limit) {
        return lists.addresses(limit);
    }
}
