package org.xinghe.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is known of one unit, for its page.
///
/// @param version as it was read, for the one who changes it
/// @param successor the unit that it became part of
/// @param formerNames the latest first
public record UnitDetails(
        UnitId id,
        int version,
        String name,
        @Nullable String shortName,
        UnitKind kind,
        Level level,
        RegionCode region,
        @Nullable UnitId parent,
        UnitStatus status,
        @Nullable UnitId successor,
        List<FormerName> formerNames) {

    public boolean isOpen() {
        return status == UnitStatus.OPEN;
    }
}
