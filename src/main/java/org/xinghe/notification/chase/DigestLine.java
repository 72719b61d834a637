package org.xinghe.notification.chase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing owed, as the message of the day has it.
///
/// @param dueOn the last day, null when there is none
/// @param sinceOn the day of delivery or return, null when there is none
/// @param workedDays how many worked days it is overdue, away, or waiting, as its group has it
/// @param rose whether the unit's leader hears of it too
public record DigestLine(
        DigestGroup group,
        OwedKind kind,
        String what,
        String about,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate sinceOn,
        int workedDays,
        boolean rose,
        String href) {}
