package org.xinghe.organisation;

import java.util.List;

/// What became of a wish to change a unit.
public sealed interface UnitOutcome {

    record Done(UnitId unit) implements UnitOutcome {}

    record Refused(List<Reason> reasons) implements UnitOutcome {}

    enum Reason {
        NAME_MISSING,
        NAME_TOO_LONG,
        /// Another open unit bears this name.
        NAME_TAKEN,
        REGION_UNKNOWN,
        /// A city's association is of a city, and so on.
        LEVEL_UNLIKE_KIND,
        LEVEL_UNLIKE_REGION,
        PARENT_NOT_OPEN,
        /// The unit was merged or closed before.
        NOT_OPEN,
        SUCCESSOR_MISSING,
        SUCCESSOR_NOT_OPEN,
        /// It has offices, to which others report, and cannot end.
        HAS_OFFICES,
        /// Units below it are still open.
        HAS_UNITS_BELOW
    }
}
