package org.xinghe.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.organisation.UnitSummary;

/// A report that one of the acting person's units owes or has.
///
/// @param report null while nobody opened it
/// @param state null while nobody opened it
/// @param reasons why it came back
/// @param late sent after the last day, or not sent and the day is over
/// @param sends whether the acting person is the one to send it
public record OwnReport(
        CampaignSummary campaign,
        UnitSummary unit,
        @Nullable ReportId report,
        @Nullable ReportState state,
        @Nullable LocalDate dueOn,
        boolean extended,
        @Nullable Instant sentAt,
        int versions,
        @Nullable String reasons,
        boolean late,
        boolean sends) {}
