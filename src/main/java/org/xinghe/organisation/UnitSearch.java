package org.xinghe.organisation;

import org.jspecify.annotations.Nullable;

/// What somebody looks for in the list of units; null asks for no limit.
///
/// @param city a city with its counties, or a province for what belongs to no city
/// @param text a part of a name of today or of a former one
/// @param page from 1
public record UnitSearch(
        @Nullable UnitKind kind,
        @Nullable RegionCode city,
        @Nullable UnitStatus status,
        @Nullable String text,
        int page) {

    public static final int SIZE = 50;

    public static final UnitSearch ALL = new UnitSearch(null, null, null, null, 1);
}
