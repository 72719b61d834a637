package org.xinghe.activity.tally;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;

/// Which activities are counted or listed.
///
/// @param campaigns their union; empty for any
public record TallyFilter(Set<CampaignId> campaigns, Part part) {

    public TallyFilter {
        campaigns = Set.copyOf(campaigns);
    }

    /// Which part of them.
    public sealed interface Part {

        record All() implements Part {}

        record OfUnits(Set<UnitId> units) implements Part {}

        /// @param strand null for those in none
        record OfStrand(@Nullable StrandId strand) implements Part {}

        /// @param city null for those without a place
        record InCity(@Nullable RegionCode city) implements Part {}
    }

    public static TallyFilter of(Set<CampaignId> campaigns) {
        return new TallyFilter(campaigns, new Part.All());
    }

    public static TallyFilter ofUnits(Set<UnitId> units) {
        return new TallyFilter(Set.of(), new Part.OfUnits(units));
    }
}
