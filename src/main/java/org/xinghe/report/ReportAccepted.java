package org.xinghe.report;

import java.time.Instant;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// The office accepted a report.
public record ReportAccepted(ReportId report, CampaignId campaign, UnitId unit, Instant at) {}
