package org.xinghe.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.UnitOutcome.Reason;

/// What holds for every unit: its name, and that kind, level and region fit one another.
@Component
public class UnitRules {

    private final Regions regions;

    UnitRules(Regions regions) {
        this.regions = regions;
    }

    /// What is wrong with a name in itself.
    public Set<Reason> faultsOfName(String name) {
        if (name.isBlank()) {
            return EnumSet.of(Reason.NAME_MISSING);
        }
        return name.strip().length() > OpenUnit.LONGEST_NAME
                ? EnumSet.of(Reason.NAME_TOO_LONG)
                : EnumSet.noneOf(Reason.class);
    }

    /// What does not fit together.
    public Set<Reason> faultsOf(UnitKind kind, Level level, RegionCode code) {
        var faults = EnumSet.noneOf(Reason.class);
        var region = regions.find(code);
        if (region.isEmpty()) {
            faults.add(Reason.REGION_UNKNOWN);
        } else if (region.get().level() != level) {
            faults.add(Reason.LEVEL_UNLIKE_REGION);
        }
        var fixed = levelOf(kind);
        if (fixed != null && fixed != level) {
            faults.add(Reason.LEVEL_UNLIKE_KIND);
        }
        return faults;
    }

    /// The level that a kind has by its name; null where it may have any.
    public static @Nullable Level levelOf(UnitKind kind) {
        return switch (kind) {
            case PROVINCE_ASSOCIATION, PROVINCE_DEPARTMENT, SOCIETY, TRADE_ASSOCIATION, RESEARCH_ASSOCIATION ->
                Level.PROVINCE;
            case CITY_ASSOCIATION, CITY_BUREAU -> Level.CITY;
            case COUNTY_ASSOCIATION, COUNTY_BUREAU -> Level.COUNTY;
            case UNIVERSITY_ASSOCIATION,
                    ENTERPRISE_ASSOCIATION,
                    UNIVERSITY,
                    RESEARCH_INSTITUTE,
                    ENTERPRISE,
                    SCHOOL,
                    SCIENCE_BASE,
                    MEDIA,
                    OTHER -> null;
        };
    }
}
