package org.xinghe.activity.planning;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;

/// Which activities of others the acting person may know of: what is public, and all that is planned in units of
/// theirs. Another unit's draft does not exist for them.
@Component
public class Knowledge {

    /// What may be known, for a `where`; asks for the parameter `units`.
    public static final String MAY_KNOW = """
            (activity.state in ('PUBLISHED', 'RECORDED')
             or activity.state in ('DRAFT', 'SUBMITTED', 'RETURNED') and activity.unit = any (:units))
            """;

    private final UnitActivities own;

    Knowledge(UnitActivities own) {
        this.own = own;
    }

    public Set<UnitId> units() {
        return new HashSet<>(own.reachableUnits().stream().map(UnitSummary::id).toList());
    }

    public static UUID[] array(Set<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    /// Where the acting person finds an activity: at the desk when it is of their units, else on its public page.
    public static String path(ActivityId activity, String slug, UnitId unit, Set<UnitId> units) {
        return units.contains(unit) ? "/desk/activities/" + activity : "/activities/" + slug;
    }
}
