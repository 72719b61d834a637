package org.xinghe.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.shared.PersonId;

/// Somebody in a post, from a day until a day.
///
/// @param office the office of an officer, null for a post of the unit as a whole
/// @param until the last day, null for no end
public record PostHolder(
        PostHolderId id,
        PersonId person,
        PostKind kind,
        UnitId unit,
        @Nullable OfficeId office,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isHeldOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    public boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
