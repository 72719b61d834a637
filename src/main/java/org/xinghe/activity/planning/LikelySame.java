package org.xinghe.activity.planning;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityState;
import org.xinghe.organisation.UnitId;

/// An activity that may be the one somebody is about to plan once more.
///
/// @param own whether the acting person works for its unit
/// @param place of the session that is near in time
/// @param path where the acting person finds it
public record LikelySame(
        ActivityId activity,
        String title,
        UnitId unit,
        ActivityState state,
        boolean own,
        boolean countsAlready,
        LocalDateTime startsAt,
        @Nullable String place,
        String path) {}
