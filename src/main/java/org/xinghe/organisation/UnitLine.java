package org.xinghe.organisation;

import org.jspecify.annotations.Nullable;

/// A unit as one line of a list.
public record UnitLine(
        UnitId id,
        String name,
        @Nullable String shortName,
        UnitKind kind,
        Level level,
        RegionCode region,
        @Nullable String parentName,
        UnitStatus status) {}
