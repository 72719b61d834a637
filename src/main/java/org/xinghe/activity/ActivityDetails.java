package org.xinghe.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.media.MediaId;

/// All of one activity.
///
/// @param campaigns all that it counts for
/// @param programme the larger undertaking that it belongs to, null for none
/// @param reason why it was returned or cancelled, null otherwise
/// @param record what was held, null until it is on record
public record ActivityDetails(
        ActivityCard card,
        int version,
        List<CampaignId> campaigns,
        @Nullable DutyId duty,
        @Nullable ActivityId programme,
        String audience,
        String contactName,
        String contactPhone,
        List<PlannedSession> sessions,
        @Nullable MediaId poster,
        @Nullable Instant publishedAt,
        @Nullable String reason,
        @Nullable RecordActivity record) {}
