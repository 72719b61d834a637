package org.xinghe.activity;

import java.time.LocalDate;
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
    private final JdbcClient jdbc;

    PublishedActivities(ActivityQueries queries, JdbcClient jdbc) {
        this.queries = queries;
        this.jdbc = jdbc;
    }

    public ActivityList list(ActivityFilter filter) {
        return queries.list(filter);
    }

    /// One that is or was public; a cancelled one stays at its address, so that nobody stands before a closed door.
    public Optional<ActivityDetails> find(String slug) {
        return queries.find(slug).filter(activity -> activity.publishedAt() != null);
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
        return queries.sessions(new ActivityFilter(
                filter.campaign(), filter.city(), from, to, filter.strand(), filter.mode(), filter.text(), 1));
    }
}
