package org.xinghe.activity;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.history.History;

/// Finds the activity that somebody acts on, and keeps what became of it with a line of history.
@Component
class ActivityKeeping {

    private final ActivityRepository repository;
    private final ActivityPolicy policy;
    private final History history;

    ActivityKeeping(ActivityRepository repository, ActivityPolicy policy, History history) {
        this.repository = repository;
        this.policy = policy;
        this.history = history;
    }

    /// One of the acting person's units; for anybody else it does not exist.
    Activity own(ActivityId id) {
        var activity = repository.require(id);
        policy.requireWorkFor(activity.unit(), id);
        return activity;
    }

    ActivityOutcome keep(
            Activity activity, String act, ActivityState before, ActivityOutcome outcome, Map<String, String> changes) {
        if (outcome instanceof Done(var id, var state)) {
            repository.save(activity);
            history.note("activity", id, act, before.name(), state.name(), changes);
        }
        return outcome;
    }
}
