package org.xinghe.organisation;

import org.jspecify.annotations.Nullable;

/// What somebody types to register a unit; [OpenUnit] is what it becomes when it is right.
public record UnitWish(
        String name,
        @Nullable String shortName,
        UnitKind kind,
        Level level,
        RegionCode region,
        @Nullable UnitId parent) {

    OpenUnit command() {
        return new OpenUnit(name, shortName, kind, level, region, parent);
    }
}
