package org.xinghe.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.RegionCode;

/// Which activities are looked for; null asks for any.
///
/// @param from the first day on which one of its sessions begins
/// @param to the last such day
/// @param text stands in the title, the summary or a place
/// @param page from 1
public record ActivityFilter(
        @Nullable CampaignId campaign,
        @Nullable RegionCode city,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable StrandId strand,
        @Nullable Mode mode,
        @Nullable String text,
        int page) {

    public ActivityFilter {
        page = Math.max(1, page);
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /// Everything of a campaign.
    public static ActivityFilter of(CampaignId campaign) {
        return new ActivityFilter(campaign, null, null, null, null, null, null, 1);
    }
}
