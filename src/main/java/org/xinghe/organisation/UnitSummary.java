package org.xinghe.organisation;

import org.jspecify.annotations.Nullable;

/// A unit as others see it.
///
/// @param name its full name today
/// @param region where it belongs
/// @param parent the unit above, null at the top
/// @param status whether it is open, was merged or closed
public record UnitSummary(
        UnitId id,
        String name,
        UnitKind kind,
        Level level,
        RegionCode region,
        @Nullable UnitId parent,
        UnitStatus status) {

    public boolean isOpen() {
        return status == UnitStatus.OPEN;
    }
}
