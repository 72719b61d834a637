package org.xinghe.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.notice.Recipients;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// How many units owe each duty: by its rule among the recipients while a notice is prepared, from the release on those
/// that owe it.
@Service
@Transactional(readOnly = true)
public class DutyOwners {

    private final CampaignQueries campaigns;
    private final DutyRepository duties;
    private final Recipients recipients;
    private final Units units;
    private final JdbcClient jdbc;

    DutyOwners(CampaignQueries campaigns, DutyRepository duties, Recipients recipients, Units units, JdbcClient jdbc) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.recipients = recipients;
        this.units = units;
        this.jdbc = jdbc;
    }

    /// Units by duty; a duty that nobody owes has none or 0.
    public Map<DutyId, Integer> countsOf(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id));
        return campaign.status() == CampaignStatus.PREPARED ? byRule(campaign) : owed(id);
    }

    /// The units that will owe each duty of a campaign in preparation, by its rule among the recipients.
    public Map<DutyId, List<UnitId>> unitsOf(CampaignId id) {
        var campaign = campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id));
        var addressed =
                List.copyOf(units.all(recipients.unitsOf(campaign.notice())).values());
        var owners = new HashMap<DutyId, List<UnitId>>();
        for (var duty : duties.findByCampaignOrderByPosition(id)) {
            owners.put(duty.id(), CampaignStart.ownersOf(duty.summary(), campaign.issuers(), addressed));
        }
        return Map.copyOf(owners);
    }

    private Map<DutyId, Integer> byRule(CampaignSummary campaign) {
        var counts = new HashMap<DutyId, Integer>();
        unitsOf(campaign.id()).forEach((duty, owing) -> counts.put(duty, owing.size()));
        return Map.copyOf(counts);
    }

    private Map<DutyId, Integer> owed(CampaignId campaign) {
        var counts = new HashMap<DutyId, Integer>();
        jdbc.sql("""
                select owed.duty, count(*) units
                  from campaign.owed
                  join campaign.duty on duty.id = owed.duty
                 where duty.campaign = :campaign
                 group by owed.duty
                """).param("campaign", campaign.value()).query(row -> {
            counts.put(new DutyId(row.getObject("duty", UUID.class)), row.getInt("units"));
        });
        return Map.copyOf(counts);
    }
}
