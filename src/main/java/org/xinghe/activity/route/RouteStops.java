package org.xinghe.activity.route;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.Part;
import org.xinghe.history.History;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// The stops of a route, in the order of time. The activity's one session follows them.
@Service
@Transactional(propagation = Propagation.NESTED)
public class RouteStops {

    public static final int MOST = 30;

    private final RouteStore store;
    private final RouteSessions sessions;
    private final RouteRights rights;
    private final UnitActivities own;
    private final History history;

    RouteStops(RouteStore store, RouteSessions sessions, RouteRights rights, UnitActivities own, History history) {
        this.store = store;
        this.sessions = sessions;
        this.rights = rights;
        this.own = own;
        this.history = history;
    }

    /// In the order of time; empty for an activity without a route. Whoever asks answers for who reads it.
    @Transactional(readOnly = true)
    public List<Stop> of(ActivityId activity) {
        return store.stops(activity);
    }

    /// The stops that receive fewer at once than the largest group has places: said, not refused.
    @Transactional(readOnly = true)
    public List<Stop> tooSmall(ActivityId activity) {
        return new Itinerary(store.stops(activity)).tooSmallFor(store.groups(activity));
    }

    /// Whether the acting person may change the stops as the activity stands.
    @Transactional(readOnly = true)
    public boolean mayChange(ActivityId activity) {
        return rights.mayChangeStops(own.require(activity));
    }

    public RouteOutcome add(ActivityId activity, PlanStop wish) {
        var asked = inTurn(activity);
        if (asked.stops().size() >= MOST) {
            return RouteOutcome.refused(new RouteObjection.TooMany(MOST));
        }
        return keep(activity, asked.with(wish.as(StopId.fresh(), 1)), "add-stop", wish.name());
    }

    /// @param version the version that was opened; when somebody saved meanwhile, [EditConflict]
    public RouteOutcome change(ActivityId activity, StopId id, int version, PlanStop wish) {
        var asked = inTurn(activity);
        var standing = require(asked, id);
        if (standing.version() != version) {
            throw new EditConflict("stop", id, version, standing.version());
        }
        return keep(activity, asked.with(wish.as(id, version + 1)), "change-stop", wish.name());
    }

    /// Lets a stop change places with the one before it; the first one stays.
    public RouteOutcome moveEarlier(ActivityId activity, StopId id) {
        var asked = inTurn(activity);
        var stop = require(asked, id);
        return keep(activity, asked.swappedAt(stop.position() - 1), "move-stop", stop.name());
    }

    /// Lets a stop change places with the one after it; the last one stays.
    public RouteOutcome moveLater(ActivityId activity, StopId id) {
        var asked = inTurn(activity);
        var stop = require(asked, id);
        return keep(activity, asked.swappedAt(stop.position()), "move-stop", stop.name());
    }

    public RouteOutcome remove(ActivityId activity, StopId id) {
        var asked = inTurn(activity);
        var stop = require(asked, id);
        return keep(activity, asked.without(id), "remove-stop", stop.name());
    }

    private Itinerary inTurn(ActivityId activity) {
        rights.requireWork(activity, Part.STOPS);
        store.takeTurn(activity);
        return new Itinerary(store.stops(activity));
    }

    private RouteOutcome keep(ActivityId id, Itinerary wanted, String act, String name) {
        ActivityDetails activity = own.require(id);
        if (!rights.mayChangeStops(activity)) {
            return RouteOutcome.refused(new RouteObjection.OfTheActivity(Reason.NOT_IN_THIS_STATE));
        }
        var objections = wanted.objections();
        if (!objections.isEmpty()) {
            return new RouteOutcome.Refused(objections);
        }
        var standing = new Itinerary(store.stops(id));
        standing.stops().stream()
                .filter(stop -> wanted.find(stop.id()).isEmpty())
                .forEach(stop -> store.remove(stop.id()));
        wanted.stops().stream().filter(stop -> !standing.stops().contains(stop)).forEach(stop -> store.keep(id, stop));
        history.note("activity", id, act, Map.of("name", name.strip()));
        return sessions.follow(id, RouteOutcome.done());
    }

    private static Stop require(Itinerary itinerary, StopId id) {
        return itinerary.find(id).orElseThrow(() -> new NotFound("stop", id));
    }
}
