package org.xinghe.desk.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.web.ui.Tone;

/// Something that has a day: a duty, a receipt, an activity, or how a duty of a campaign that one runs stands.
///
/// @param id by which calendar programs know it again
/// @param day null when none is set
/// @param campaign what it belongs to, null when that is unknown
/// @param unit whose it is, empty for a whole campaign's
/// @param state how it stands, in words
/// @param done whether nothing is left to do
public record Deadline(
        String id,
        Kind kind,
        @Nullable LocalDate day,
        @Nullable CampaignId campaign,
        String title,
        String unit,
        String state,
        Tone tone,
        boolean done,
        String href) {

    public enum Kind {
        DUTY,
        RECEIPT,
        ACTIVITY,
        /// A duty of a campaign that one runs, over all its units.
        CAMPAIGN_DUTY,
        CAMPAIGN_RECEIPT
    }

    /// Whether it should have been done, or has no day to wait for.
    boolean isPressing(LocalDate today) {
        return !done && kind != Kind.ACTIVITY && (day == null || day.isBefore(today));
    }
}
