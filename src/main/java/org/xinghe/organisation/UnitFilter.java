package org.xinghe.organisation;

import java.util.Collection;
import java.util.Set;

/// Which units one looks for. An empty set asks for no limit.
///
/// @param regions a unit matches when it lies in one of them: a city's code finds its counties' units too
public record UnitFilter(Set<UnitKind> kinds, Set<Level> levels, Set<RegionCode> regions, boolean openOnly) {

    public static UnitFilter ofKinds(Collection<UnitKind> kinds) {
        return new UnitFilter(Set.copyOf(kinds), Set.of(), Set.of(), true);
    }

    boolean matches(UnitSummary unit) {
        return (kinds.isEmpty() || kinds.contains(unit.kind()))
                && (levels.isEmpty() || levels.contains(unit.level()))
                && (regions.isEmpty() || regions.stream().anyMatch(region -> region.contains(unit.region())))
                && (!openOnly || unit.isOpen());
    }
}
