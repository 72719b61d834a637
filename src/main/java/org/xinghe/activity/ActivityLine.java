package org.xinghe.activity;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.StrandId;

/// One activity in a table of figures, with its numbers as they were put on record.
///
/// @param firstAt in the campaign's zone
/// @param onSite person-times, null when there are none or it is not on record yet
public record ActivityLine(
        ActivityId id,
        String slug,
        String title,
        @Nullable StrandId strand,
        Mode mode,
        ActivityState state,
        @Nullable LocalDateTime firstAt,
        String place,
        @Nullable Integer onSite,
        @Nullable CountingMethod onSiteMethod,
        @Nullable Integer online,
        @Nullable CountingMethod onlineMethod,
        int scienceWorkers,
        int volunteers) {}
