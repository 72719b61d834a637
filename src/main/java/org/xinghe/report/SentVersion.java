package org.xinghe.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.OfficeId;
import org.xinghe.shared.CampaignTime;

/// A report as it was sent once. It never changes.
///
/// @param number 1 for the first sending
/// @param dueOn the unit's last day as it was known then
/// @param verdicts what the office said to it, in order
public record SentVersion(
        int number,
        Instant at,
        String byName,
        OfficeId office,
        @Nullable LocalDate dueOn,
        ReportContent content,
        List<Verdict> verdicts) {

    /// Whether it came after a day; the whole day is in time.
    public boolean isAfter(@Nullable LocalDate day) {
        return day != null && !CampaignTime.inTime(at, day);
    }

    /// What the office said.
    ///
    /// @param reasons why it was sent back; empty when it was accepted
    public record Verdict(boolean accepted, Instant at, String byName, String reasons) {}
}
