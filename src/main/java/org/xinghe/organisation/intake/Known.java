package org.xinghe.organisation.intake;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitStatus;

/// A registered unit, as the import compares rows with it.
record Known(
        UnitId id,
        String name,
        @Nullable String shortName,
        UnitKind kind,
        Level level,
        RegionCode region,
        @Nullable UnitId parent,
        UnitStatus status) {

    static Known of(UnitId id, OpenUnit wish) {
        return new Known(
                id,
                wish.name(),
                wish.shortName(),
                wish.kind(),
                wish.level(),
                wish.region(),
                wish.parent(),
                UnitStatus.OPEN);
    }

    boolean isOpen() {
        return status == UnitStatus.OPEN;
    }

    boolean says(OpenUnit wish) {
        return equals(
                of(id, new OpenUnit(name, wish.shortName(), wish.kind(), wish.level(), wish.region(), wish.parent())));
    }
}
