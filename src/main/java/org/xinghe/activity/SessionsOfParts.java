package org.xinghe.activity;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityOutcome.Done;

/// Keeps the sessions of an activity in step with a part of it that knows times and places better, such as the stops
/// of a route: calendar, lists and registration find them there without anybody typing them twice.
@Service
@Transactional
public class SessionsOfParts {

    private final Activities activities;
    private final UnitActivities own;

    SessionsOfParts(Activities activities, UnitActivities own) {
        this.activities = activities;
        this.own = own;
    }

    /// Puts these sessions in place of those that stand, and changes nothing else; nothing happens when they stand
    /// already. Who may not change the plan, or would take places away that are taken, is refused.
    public ActivityOutcome follow(ActivityId id, List<PlannedSession> wanted) {
        var activity = own.require(id);
        if (activity.sessions().equals(wanted)) {
            return new Done(id, activity.card().state());
        }
        return activities.change(id, activity.version(), wish(activity, wanted));
    }

    private static PlanActivity wish(ActivityDetails activity, List<PlannedSession> sessions) {
        var card = activity.card();
        return new PlanActivity(
                card.unit(),
                card.campaign(),
                card.kind(),
                card.strand(),
                activity.duty(),
                card.title(),
                card.summary(),
                card.mode(),
                activity.audience(),
                activity.contactName(),
                activity.contactPhone(),
                sessions,
                activity.poster());
    }
}
