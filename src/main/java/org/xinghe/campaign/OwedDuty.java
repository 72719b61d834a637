package org.xinghe.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// A duty as one unit owes it.
///
/// @param origin the unit that owed it at the release; another one when that became part of `unit`
/// @param dueOn the last day for this unit, an extension included
/// @param doneAt when it was first done, null while it is not
/// @param answers how many things answer it or are under way
public record OwedDuty(
        DutySummary duty,
        UnitId unit,
        UnitId origin,
        @Nullable LocalDate dueOn,
        boolean extended,
        @Nullable String extensionReason,
        @Nullable Instant doneAt,
        int answers,
        DutyState state) {}
