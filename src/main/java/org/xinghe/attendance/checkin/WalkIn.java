package org.xinghe.attendance.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;

/// People without registration, as somebody of the staff counted them.
///
/// @param corrects what it takes the place of, null for none
/// @param reason why, empty for none
/// @param stands whether nothing has taken its place
public record WalkIn(
        EntryId id,
        int number,
        CountingMethod method,
        Instant at,
        String personName,
        @Nullable EntryId corrects,
        String reason,
        boolean stands) {}
