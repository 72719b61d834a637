package org.xinghe.activity;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.organisation.UnitId;

/// Activities that came back and wait for their units, for whoever chases; nobody is asked who reads.
@Service
@Transactional(readOnly = true)
public class ReturnedActivities {

    private final JdbcClient jdbc;

    ReturnedActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of all units, in one statement.
    public List<ReturnedActivity> all() {
        return jdbc.sql(
                        "select id, campaign, duty, unit, title from activity.activity where state = 'RETURNED' order by id")
                .query((row, _) -> {
                    var duty = row.getObject("duty", UUID.class);
                    return new ReturnedActivity(
                            new ActivityId(row.getObject("id", UUID.class)),
                            new CampaignId(row.getObject("campaign", UUID.class)),
                            duty == null ? null : new DutyId(duty),
                            new UnitId(row.getObject("unit", UUID.class)),
                            row.getString("title"));
                })
                .list();
    }
}
