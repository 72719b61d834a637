package org.xinghe.activity;

import java.time.Instant;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// An activity was sent back to those who planned it.
public record ActivityReturned(
        ActivityId activity, CampaignId campaign, UnitId unit, String title, String reason, Instant at) {}
