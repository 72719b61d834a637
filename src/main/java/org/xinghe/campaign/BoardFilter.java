package org.xinghe.campaign;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;

/// Which part of the board one looks at. What is null does not limit.
///
/// @param side whose duties are shown
/// @param state only units that stand so with at least one duty
/// @param duty one duty only
/// @param text part of a unit's name; empty for all
public record BoardFilter(
        BoardSide side,
        @Nullable UnitKind kind,
        @Nullable RegionCode city,
        @Nullable DutyKind dutyKind,
        @Nullable DutyState state,
        @Nullable DutyId duty,
        String text) {

    public static BoardFilter all() {
        return new BoardFilter(BoardSide.ALL, null, null, null, null, null, "");
    }
}
