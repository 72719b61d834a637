package org.xinghe.report;

import java.time.Instant;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitId;

/// A unit sent its report to an office.
///
/// @param version 1 for the first sending
/// @param late after the unit's last day
public record ReportSent(
        ReportId report, CampaignId campaign, UnitId unit, OfficeId office, int version, boolean late, Instant at) {}
