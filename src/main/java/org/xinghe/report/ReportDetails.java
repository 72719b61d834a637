package org.xinghe.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitId;

/// All of one report, as the acting person may see it.
///
/// @param version to be handed in with a change
/// @param duty what it answers, null when the campaign asks for no report
/// @param office where it goes, or went last; null while nobody has said
/// @param dueOn the unit's last day, an extension included
/// @param extensionReason why it may come later, null when it is not extended
/// @param text what the unit writes now; for who may not read it, what it sent last
/// @param live today's figures
/// @param reasons why it came back, null when it did not
/// @param versions as they were sent, the first one first
/// @param outdated what is not any more as it was sent last; empty when nothing was sent or nothing changed
/// @param readsDraft whether the acting person reads what the unit writes, and not only what it sent
/// @param seesSent whether the acting person looks at it as an office or an issuer does
/// @param checks what the office would send it back for
public record ReportDetails(
        ReportId id,
        int version,
        CampaignId campaign,
        UnitId unit,
        @Nullable DutyId duty,
        ReportState state,
        @Nullable OfficeId office,
        @Nullable LocalDate dueOn,
        @Nullable String extensionReason,
        @Nullable Instant sentAt,
        WriteReport text,
        ReportFigures live,
        List<String> pressLinks,
        @Nullable String reasons,
        List<SentVersion> versions,
        List<FigureDifference> outdated,
        List<ReportCheck> checks,
        boolean readsDraft,
        boolean seesSent,
        Rights rights) {

    /// What the acting person may do with it now; the service asks the same.
    public record Rights(
            boolean change, boolean submit, boolean handBack, boolean send, boolean accept, boolean sendBack) {}

    /// A record behind the report changed after it was sent.
    public boolean isOutdated() {
        return !outdated.isEmpty();
    }

    /// Whether the last sending came after the unit's last day.
    public boolean isLate() {
        return !versions.isEmpty() && versions.getLast().isAfter(dueOn);
    }
}
