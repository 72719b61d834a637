package org.xinghe.campaign.brand;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;

/// Which units of the matrix one looks at; null asks for no limit.
public record BrandFilter(@Nullable UnitKind kind, @Nullable RegionCode city) {

    public static BrandFilter all() {
        return new BrandFilter(null, null);
    }

    boolean matches(UnitSummary unit) {
        return (kind == null || kind == unit.kind()) && (city == null || city.contains(unit.region()));
    }
}
