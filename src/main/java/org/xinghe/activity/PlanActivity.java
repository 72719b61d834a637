package org.xinghe.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.StrandId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitId;

/// The wish to hold an activity.
///
/// @param kind what sort of activity it is; what the kind has beyond sessions is planned on pages of its own
/// @param strand the part of the programme it belongs to, null for the campaign as a whole
/// @param duty the duty it answers, null when none asked for it
public record PlanActivity(
        UnitId unit,
        CampaignId campaign,
        KindCode kind,
        @Nullable StrandId strand,
        @Nullable DutyId duty,
        String title,
        String summary,
        Mode mode,
        String audience,
        String contactName,
        String contactPhone,
        List<PlannedSession> sessions,
        @Nullable MediaId poster) {

    public static final int LONGEST_TITLE = 100;

    public PlanActivity {
        title = title.strip();
        summary = summary.strip();
        sessions = List.copyOf(sessions);
        if (title.isEmpty() || isLonger(title, LONGEST_TITLE)) {
            throw new IllegalArgumentException(
                    "An activity's title has 1 to %d characters: '%s'".formatted(LONGEST_TITLE, title));
        }
    }

    /// Whether a text has more characters than that, as people count them: 𠮷 is one.
    public static boolean isLonger(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }
}
