package org.xinghe.activity;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;

/// An activity in a list.
///
/// @param firstAt when its first session begins, in the campaign's zone; null while none is planned
/// @param place of the first session; empty while none is planned
/// @param picture its poster, or the first picture of its record
public record ActivityCard(
        ActivityId id,
        String slug,
        String title,
        String summary,
        UnitId unit,
        CampaignId campaign,
        KindCode kind,
        @Nullable StrandId strand,
        Mode mode,
        ActivityState state,
        @Nullable RegionCode city,
        @Nullable LocalDateTime firstAt,
        @Nullable LocalDateTime lastAt,
        String place,
        int sessions,
        @Nullable MediaId picture) {}
