package org.xinghe.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitSummary;

/// How one unit's report stands, as offices see it.
///
/// @param office where the unit's kind reports to; null while nobody has said
/// @param report null while the unit has not opened one
/// @param state null while the unit has not opened one
/// @param versions how often it was sent
/// @param sentAt the last time, null when it never was
/// @param dueOn the unit's last day, an extension included
/// @param extended whether the unit has more time than others
/// @param late sent after the last day, or not sent and the day is over
/// @param outdated a record behind what was sent has changed
/// @param mine whether the acting person judges it
public record QueueLine(
        CampaignId campaign,
        UnitSummary unit,
        @Nullable OfficeId office,
        @Nullable ReportId report,
        @Nullable ReportState state,
        int versions,
        @Nullable Instant sentAt,
        @Nullable LocalDate dueOn,
        boolean extended,
        boolean late,
        boolean outdated,
        boolean mine) {

    /// Whether the office has to say something to it.
    public boolean isWaiting() {
        return state == ReportState.SENT;
    }
}
