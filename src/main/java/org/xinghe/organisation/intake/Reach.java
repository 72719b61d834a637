package org.xinghe.organisation.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// The units that the one who imports manages.
///
/// @param tops the units that are managed with all below them; null for everything
record Reach(@Nullable Set<UnitId> tops) {

    boolean isEverything() {
        return tops == null;
    }

    boolean covers(@Nullable UnitId unit, Register register) {
        return tops == null || register.isAtOrBelow(unit, tops);
    }
}
