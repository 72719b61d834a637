package org.xinghe.activity;

import java.time.Instant;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// An activity was approved and is public.
public record ActivityPublished(ActivityId activity, CampaignId campaign, UnitId unit, String title, Instant at) {}
