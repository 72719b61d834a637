package org.xinghe.notification.chase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// One thing that a unit owes today.
///
/// @param unit who owes it today
/// @param what it, in the words of the thing itself
/// @param about the campaign it belongs to; empty for a notice
/// @param dueOn the last day, null when there is none
/// @param since when a notice was delivered or something came back, null when that is not known
/// @param remindedAt when an officer last asked for it
/// @param href where it is done
record Owed(
        UnitId unit,
        OwedKind kind,
        String what,
        String about,
        @Nullable LocalDate dueOn,
        @Nullable Instant since,
        @Nullable Instant remindedAt,
        String href) {}
