package org.xinghe.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// How far a unit has come with a report that is not accepted yet.
///
/// @param returnedAt when the office sent it back, null while it has not
public record ReportUnderWay(
        ReportId report,
        CampaignId campaign,
        UnitId unit,
        ReportState state,
        @Nullable Instant returnedAt) {}
