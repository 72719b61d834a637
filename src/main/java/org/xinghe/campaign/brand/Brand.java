package org.xinghe.campaign.brand;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.UnitId;

/// What a unit has made its own within one strand.
///
/// @param sentence what it is
/// @param since the year in which it began
/// @param activities of the unit that carry it
/// @param approvedBy null while nobody has approved it
public record Brand(
        BrandId id,
        int version,
        CampaignId campaign,
        UnitId unit,
        StrandId strand,
        String name,
        String sentence,
        int since,
        BrandState state,
        String proposedBy,
        @Nullable String approvedBy,
        Set<AnswerId> activities) {}
