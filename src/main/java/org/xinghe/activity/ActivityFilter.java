package org.xinghe.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.RegionCode;

/// Which activities are looked for; null asks for any.
///
/// @param from the first day on which one of its sessions begins
/// @param to the last such day
/// @param items the inline items under the strand: what belongs to them belongs to it
/// @param text stands in the title, the summary or a place
/// @param page from 1
public record ActivityFilter(
        @Nullable CampaignId campaign,
        @Nullable RegionCode city,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable StrandId strand,
        List<StrandId> items,
        @Nullable Mode mode,
        @Nullable String text,
        int page) {

    public ActivityFilter {
        items = List.copyOf(items);
        page = Math.max(1, page);
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public ActivityFilter(
            @Nullable CampaignId campaign,
            @Nullable RegionCode city,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable StrandId strand,
            @Nullable Mode mode,
            @Nullable String text,
            int page) {
        this(campaign, city, from, to, strand, List.of(), mode, text, page);
    }

    /// The same between two days, both included.
    public ActivityFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new ActivityFilter(campaign, city, first, last, strand, items, mode, text, page);
    }

    /// Everything of a campaign.
    public static ActivityFilter of(CampaignId campaign) {
        return new ActivityFilter(campaign, null, null, null, null, null, null, 1);
    }
}
