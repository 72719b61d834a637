package org.xinghe.campaign;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;

/// Which part of the board one looks at. What is null does not limit.
///
/// @param state only units that stand so with at least one duty
/// @param text part of a unit's name; empty for all
public record BoardFilter(
        @Nullable UnitKind kind,
        @Nullable RegionCode city,
        @Nullable DutyKind dutyKind,
        @Nullable DutyState state,
        String text) {

    public static BoardFilter all() {
        return new BoardFilter(null, null, null, null, "");
    }
}
