package org.xinghe.activity;

import java.time.Instant;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// An activity does not take place, or its plan was withdrawn.
public record ActivityCancelled(
        ActivityId activity, CampaignId campaign, UnitId unit, String title, String reason, Instant at) {}
