package org.xinghe.report;

import java.time.Instant;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// The office sent a report back.
public record ReportReturned(ReportId report, CampaignId campaign, UnitId unit, String reasons, Instant at) {}
