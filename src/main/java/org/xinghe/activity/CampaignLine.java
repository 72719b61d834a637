package org.xinghe.activity;

import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.campaign.CampaignId;

/// One campaign that an activity counts for.
@Table(schema = "activity", name = "activity_campaign")
record CampaignLine(CampaignId campaign) {}
