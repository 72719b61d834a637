package org.xinghe.activity.route;

import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.activity.kind.Part;
import org.xinghe.shared.NotFound;

/// Who may do what with the stops and the groups of an activity. What its kind does not have does not exist.
@Component
class RouteRights {

    private final UnitActivities own;
    private final Activities activities;
    private final Kinds kinds;

    RouteRights(UnitActivities own, Activities activities, Kinds kinds) {
        this.own = own;
        this.activities = activities;
        this.kinds = kinds;
    }

    /// The activity, for somebody who works for its unit.
    ActivityDetails requireWork(ActivityId id, Part part) {
        var activity = own.require(id);
        if (!activities.mayWorkFor(activity.card().unit())
                || !kinds.has(activity.card().kind(), part)) {
            throw new NotFound("activity with " + part, id);
        }
        return activity;
    }

    /// Stops are told to the public: they change as the plan does.
    boolean mayChangeStops(ActivityDetails activity) {
        return own.rightsOn(activity).change();
    }

    /// Leaders, vehicles and drivers change until the activity is over.
    boolean mayChangeGroups(ActivityDetails activity) {
        var state = activity.card().state();
        return activities.mayWorkFor(activity.card().unit())
                && state != ActivityState.RECORDED
                && state != ActivityState.CANCELLED;
    }
}
