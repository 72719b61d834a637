package org.xinghe.activity.route;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.SessionsOfParts;
import org.xinghe.activity.UnitActivities;

/// Lets an activity follow its stops and groups.
@Component
class RouteSessions {

    private final RouteStore store;
    private final UnitActivities own;
    private final SessionsOfParts sessions;

    RouteSessions(RouteStore store, UnitActivities own, SessionsOfParts sessions) {
        this.store = store;
        this.own = own;
        this.sessions = sessions;
    }

    /// Makes the session anew from what was kept just now; when the activity does not let it change, nothing is kept.
    RouteOutcome follow(ActivityId activity, RouteOutcome kept) {
        var stops = store.stops(activity);
        if (stops.isEmpty()) {
            return kept;
        }
        var wanted = RouteSession.of(
                stops, store.groups(activity), own.require(activity).sessions());
        return switch (sessions.follow(activity, List.of(wanted))) {
            case Done done -> kept;
            case Refused refused -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new RouteOutcome.Refused(refused.reasons().stream()
                        .<RouteObjection>map(RouteObjection.OfTheActivity::new)
                        .toList());
            }
        };
    }
}
