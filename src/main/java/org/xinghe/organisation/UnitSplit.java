package org.xinghe.organisation;

import java.time.LocalDate;
import java.util.Set;

/// A unit was split in two.
///
/// @param carrier who carries it on: the unit itself, or the first of two new ones
/// @param part the other one
/// @param moved what only the part owes from then on, by the keys of [Carried]
/// @param shared what both owe
public record UnitSplit(UnitId unit, UnitId carrier, UnitId part, LocalDate on, Set<String> moved, Set<String> shared) {

    /// Whether the unit itself is no more.
    public boolean isEnd() {
        return !unit.equals(carrier);
    }
}
