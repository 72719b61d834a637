package org.xinghe.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Period;

/// A campaign as others see it.
///
/// @param slug its name in public addresses
/// @param period null only while it is being prepared
/// @param periodText the period as the notice writes it
/// @param issuers the host first
public record CampaignSummary(
        CampaignId id,
        String slug,
        String title,
        @Nullable String theme,
        @Nullable Period period,
        @Nullable String periodText,
        RegionCode province,
        NoticeId notice,
        List<UnitId> issuers,
        CampaignStatus status) {}
