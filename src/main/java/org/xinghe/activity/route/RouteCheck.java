package org.xinghe.activity.route;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.PlanCheck;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.activity.kind.Part;

/// A route leads somewhere, and who travels is insured before they are invited (《志愿服务条例》 asks the same for volunteers).
@Component
public class RouteCheck implements PlanCheck {

    static final int FEWEST_STOPS = 2;

    private final RouteStore store;
    private final Kinds kinds;

    RouteCheck(RouteStore store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    @Override
    public List<Reason> lacks(ActivityId activity, KindCode kind) {
        var travels = kinds.has(kind, Part.STOPS);
        var grouped = kinds.has(kind, Part.GROUPS);
        return lacks(
                travels, travels ? store.stops(activity) : List.of(), grouped ? store.groups(activity) : List.of());
    }

    /// @param travels whether it goes from stop to stop; only then it must have groups
    static List<Reason> lacks(boolean travels, List<Stop> stops, List<Group> groups) {
        var lacking = new ArrayList<Reason>();
        if (travels && stops.size() < FEWEST_STOPS) {
            lacking.add(Reason.STOPS_TOO_FEW);
        }
        if (travels && groups.isEmpty()) {
            lacking.add(Reason.GROUP_MISSING);
        }
        if (groups.stream().anyMatch(group -> !group.isInsured())) {
            lacking.add(Reason.INSURANCE_MISSING);
        }
        return lacking;
    }
}
