package org.xinghe.activity.route;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionGuard;

/// The one session of a route: from the arrival at its first stop to the departure from its last, with the places of
/// all groups. The plan's form may add a link to it, and nothing else.
@Component
class RouteSession implements SessionGuard {

    private final RouteStore store;

    RouteSession(RouteStore store) {
        this.store = store;
    }

    @Override
    public List<Reason> objections(ActivityId activity, List<PlannedSession> standing, List<PlannedSession> wanted) {
        var stops = store.stops(activity);
        if (stops.isEmpty()) {
            return List.of();
        }
        var follows =
                wanted.size() == 1 && of(stops, store.groups(activity), wanted).equals(wanted.getFirst());
        return follows ? List.of() : List.of(Reason.SESSIONS_FROM_STOPS);
    }

    /// @param known where the link, and without groups the capacity, come from
    static PlannedSession of(List<Stop> stops, List<Group> groups, List<PlannedSession> known) {
        var before = known.isEmpty() ? null : known.getFirst();
        var first = stops.getFirst();
        var last = stops.getLast();
        var place = first.name().equals(last.name()) ? first.name() : "%s → %s".formatted(first.name(), last.name());
        var places = groups.stream().mapToInt(Group::capacity).sum();
        return new PlannedSession(
                before == null ? null : before.id(),
                first.arrivesAt(),
                last.leavesAt(),
                place,
                first.region(),
                first.address(),
                before == null ? null : before.link(),
                groups.isEmpty() ? (before == null ? null : before.capacity()) : Integer.valueOf(places));
    }
}
