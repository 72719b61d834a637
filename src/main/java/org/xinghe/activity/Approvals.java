package org.xinghe.activity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;

/// The way of an activity to the public: handed in, approved, sent back.
@Service
@Transactional
public class Approvals {

    private final ActivityKeeping keeping;
    private final ActivityPolicy policy;
    private final PlanRules rules;
    private final ActivityAnswers answers;
    private final Clock clock;

    Approvals(ActivityKeeping keeping, ActivityPolicy policy, PlanRules rules, ActivityAnswers answers, Clock clock) {
        this.keeping = keeping;
        this.policy = policy;
        this.rules = rules;
        this.answers = answers;
        this.clock = clock;
    }

    public ActivityOutcome submit(ActivityId id) {
        var activity = keeping.own(id);
        var before = activity.state();
        return keeping.keep(
                activity, "submit", before, activity.submit(rules.lacks(activity), clock.instant()), Map.of());
    }

    /// Publishes an activity and answers its duty.
    public ActivityOutcome approve(ActivityId id) {
        var activity = keeping.own(id);
        if (!policy.mayDecideFor(activity.unit())) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE));
        }
        if (policy.mustLeaveToOthers(id, activity.unit())) {
            return new Refused(id, List.of(Reason.SUBMITTED_BY_YOU));
        }
        var now = clock.instant();
        var before = activity.state();
        var outcome = keeping.keep(
                activity,
                "approve",
                before,
                activity.approve(rules.lacks(activity), now),
                policy.deciding(activity.unit(), Map.of()));
        if (outcome instanceof Done) {
            answers.published(activity, now);
        }
        return outcome;
    }

    public ActivityOutcome sendBack(ActivityId id, String reason) {
        var activity = keeping.own(id);
        if (!policy.mayDecideFor(activity.unit())) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE));
        }
        var before = activity.state();
        return keeping.keep(
                activity,
                "send-back",
                before,
                activity.sendBack(reason, clock.instant()),
                policy.deciding(activity.unit(), Map.of("reason", reason)));
    }
}
