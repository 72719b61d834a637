package org.xinghe.activity.tally;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityState;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;

/// One activity behind a figure.
///
/// @param reason why it was called off, or why it last moved or went online; null when nothing of this happened
public record TallyRow(
        ActivityId id,
        String title,
        UnitId unit,
        @Nullable StrandId strand,
        @Nullable RegionCode city,
        ActivityState state,
        @Nullable LocalDateTime firstAt,
        @Nullable LocalDateTime lastAt,
        int moves,
        boolean switched,
        @Nullable String reason) {}
