package org.xinghe.campaign.approval;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.history.History;
import org.xinghe.shared.NotFound;

/// How far approval goes in a campaign and in each of its strands. What nobody says goes as far as what it belongs to:
/// an item as its strand, a strand as its campaign, a campaign no further than the unit itself.
@Service
@Transactional
public class ApprovalReaches {

    private final Campaigns campaigns;
    private final JdbcClient jdbc;
    private final History history;

    ApprovalReaches(Campaigns campaigns, JdbcClient jdbc, History history) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.history = history;
    }

    /// How far an activity of this part of the programme is decided.
    @Transactional(readOnly = true)
    public ApprovalReach reachFor(CampaignId campaign, @Nullable StrandId strand) {
        var said = said(campaign);
        var strands = strand == null ? Map.<StrandId, StrandSummary>of() : strandsOf(campaign);
        @Nullable StrandId asked = strand;
        while (asked != null) {
            var own = said.get(Optional.of(asked));
            if (own != null) {
                return own;
            }
            var found = strands.get(asked);
            asked = found == null ? null : found.parent();
        }
        return said.getOrDefault(Optional.<StrandId>empty(), ApprovalReach.UNIT);
    }

    /// What was said for the campaign as a whole (without a strand) and for single strands.
    @Transactional(readOnly = true)
    public Map<Optional<StrandId>, ApprovalReach> said(CampaignId campaign) {
        var said = new HashMap<Optional<StrandId>, ApprovalReach>();
        jdbc.sql("select strand, reach from campaign.approval_reach where campaign = :campaign")
                .param("campaign", campaign.value())
                .query(row -> {
                    said.put(
                            Optional.ofNullable(row.getObject("strand", UUID.class))
                                    .map(StrandId::new),
                            ApprovalReach.valueOf(row.getString("reach")));
                });
        return said;
    }

    /// Says how far approval goes, before or after the release; activities that wait already go on as they began.
    ///
    /// @param strand null for the campaign as a whole
    /// @param reach null to take back what was said
    public void say(CampaignId campaign, @Nullable StrandId strand, @Nullable ApprovalReach reach) {
        if (!campaigns.mayRun(campaign)) {
            throw new NotFound("campaign", campaign);
        }
        var changes = strand == null ? Map.<String, String>of() : Map.of("strand", titleOf(campaign, strand));
        var before = said(campaign).get(Optional.ofNullable(strand));
        if (before == reach) {
            return;
        }
        jdbc.sql(
                        "delete from campaign.approval_reach where campaign = :campaign and strand is not distinct from :strand")
                .param("campaign", campaign.value())
                .param("strand", strand == null ? null : strand.value(), Types.OTHER)
                .update();
        if (reach != null) {
            jdbc.sql(
                            "insert into campaign.approval_reach (campaign, strand, reach) values (:campaign, :strand, :reach)")
                    .param("campaign", campaign.value())
                    .param("strand", strand == null ? null : strand.value(), Types.OTHER)
                    .param("reach", reach.name())
                    .update();
        }
        history.note(
                "campaign",
                campaign,
                "set-approval",
                before == null ? null : before.name(),
                reach == null ? null : reach.name(),
                changes);
    }

    private String titleOf(CampaignId campaign, StrandId strand) {
        return Optional.ofNullable(strandsOf(campaign).get(strand))
                .map(StrandSummary::title)
                .orElseThrow(() -> new NotFound("strand of this campaign", strand));
    }

    private Map<StrandId, StrandSummary> strandsOf(CampaignId campaign) {
        var strands = new HashMap<StrandId, StrandSummary>();
        campaigns.strandsOf(campaign).forEach(each -> strands.put(each.id(), each));
        return strands;
    }
}
