package org.xinghe.activity.tally;

import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;

/// How the activities of one unit in one strand and one city came out: what all tables add up from.
///
/// @param strand null for the campaign as a whole
/// @param city of the first session, null when none is known
public record TallyCell(
        UnitId unit, @Nullable StrandId strand, @Nullable RegionCode city, Tally tally) {}
