package org.xinghe.activity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.StrandId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitId;

/// What an activity is about, as its unit plans it; its sessions stand beside it.
record Plan(
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
        @Nullable MediaId poster) {

    static Plan of(PlanActivity wish) {
        return new Plan(
                wish.unit(),
                wish.campaign(),
                wish.kind(),
                wish.strand(),
                wish.duty(),
                wish.title(),
                wish.summary(),
                wish.mode(),
                wish.audience().strip(),
                wish.contactName().strip(),
                wish.contactPhone().strip(),
                wish.poster());
    }

    /// The same, held in another way.
    Plan held(Mode other) {
        return new Plan(
                unit, campaign, kind, strand, duty, title, summary, other, audience, contactName, contactPhone, poster);
    }

    /// What is still missing before it may be submitted or published.
    List<Reason> lacks() {
        var lacking = new ArrayList<Reason>();
        if (summary.isBlank()) {
            lacking.add(Reason.SUMMARY_MISSING);
        }
        if (contactName.isBlank() || contactPhone.isBlank()) {
            lacking.add(Reason.CONTACT_MISSING);
        }
        return lacking;
    }
}
