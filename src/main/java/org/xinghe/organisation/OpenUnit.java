package org.xinghe.organisation;

import org.jspecify.annotations.Nullable;

/// The wish to register a unit.
///
/// @param shortName the name in daily use, such as 太原市科协; null when there is none
/// @param parent the unit above, null at the top
public record OpenUnit(
        String name,
        @Nullable String shortName,
        UnitKind kind,
        Level level,
        RegionCode region,
        @Nullable UnitId parent) {

    public static final int LONGEST_NAME = 80;

    public OpenUnit {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A unit's name has 1 to %d characters: '%s'".formatted(LONGEST_NAME, name));
        }
    }
}
