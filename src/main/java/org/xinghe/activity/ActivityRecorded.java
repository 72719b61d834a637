package org.xinghe.activity;

import java.time.Instant;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// What was held is on record.
public record ActivityRecorded(ActivityId activity, CampaignId campaign, UnitId unit, String title, Instant at) {}
