package org.xinghe.activity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.ApprovalPath.Stage;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.campaign.approval.ApprovalReaches;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;

/// The way of an activity to the public: handed in, decided level by level, sent back. The last level publishes.
@Service
@Transactional
public class Approvals {

    private final ActivityKeeping keeping;
    private final ActivityPolicy policy;
    private final PlanRules rules;
    private final ActivityAnswers answers;
    private final ApprovalReaches reaches;
    private final ApprovalPath path;
    private final ApprovalSteps steps;
    private final Clock clock;

    Approvals(
            ActivityKeeping keeping,
            ActivityPolicy policy,
            PlanRules rules,
            ActivityAnswers answers,
            ApprovalReaches reaches,
            ApprovalPath path,
            ApprovalSteps steps,
            Clock clock) {
        this.keeping = keeping;
        this.policy = policy;
        this.rules = rules;
        this.answers = answers;
        this.reaches = reaches;
        this.path = path;
        this.steps = steps;
        this.clock = clock;
    }

    /// Hands an activity in; it begins at the first level, however far it had come before.
    public ActivityOutcome submit(ActivityId id) {
        steps.hold(id);
        var activity = keeping.own(id);
        var now = clock.instant();
        var before = activity.state();
        var outcome = keeping.keep(activity, "submit", before, activity.submit(rules.lacks(activity), now), Map.of());
        if (outcome instanceof Done) {
            steps.begin(id, stagesOf(activity), now);
        }
        return outcome;
    }

    /// Decides the present step, whichever it is: it goes on to the next level, or to the public.
    public ActivityOutcome approve(ActivityId id) {
        steps.hold(id);
        var activity = keeping.own(id);
        var waits = activity.state() == ActivityState.SUBMITTED;
        var left = waits ? waitingFor(activity) : stagesOf(activity);
        var unit = left.getFirst().unit();
        if (!policy.mayDecideFor(unit)) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE));
        }
        if (policy.mustLeaveToOthers(id, unit)) {
            return new Refused(id, List.of(Reason.SUBMITTED_BY_YOU));
        }
        var now = clock.instant();
        var before = activity.state();
        var lacking = rules.lacks(activity);
        var last = left.size() == 1;
        var outcome = keeping.keep(
                activity,
                last ? "approve" : "pass-on",
                before,
                last ? activity.approve(lacking, now) : activity.passOn(lacking, now),
                policy.deciding(unit, Map.of()));
        if (outcome instanceof Done) {
            if (!waits) {
                steps.begin(id, left, now);
            }
            steps.approve(id, now);
            if (last) {
                answers.published(activity, now);
            }
        }
        return outcome;
    }

    /// The same for a step that somebody saw: when another one was first, nothing happens, and the step says who.
    public ActivityOutcome approve(ApprovalStepId step) {
        var seen = require(step);
        return isOpen(seen) ? approve(seen.activity()) : decidedMeanwhile(seen);
    }

    /// Sends it back to its author, from whichever level it has reached.
    public ActivityOutcome sendBack(ActivityId id, String reason) {
        steps.hold(id);
        var activity = keeping.own(id);
        var unit = waitingFor(activity).getFirst().unit();
        if (!policy.mayDecideFor(unit)) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE));
        }
        var before = activity.state();
        var now = clock.instant();
        var outcome = keeping.keep(
                activity,
                "send-back",
                before,
                activity.sendBack(reason, now),
                policy.deciding(unit, Map.of("reason", reason)));
        if (outcome instanceof Done) {
            steps.sendBack(id, reason, now);
        }
        return outcome;
    }

    /// The same for a step that somebody saw.
    public ActivityOutcome sendBack(ApprovalStepId step, String reason) {
        var seen = require(step);
        return isOpen(seen) ? sendBack(seen.activity(), reason) : decidedMeanwhile(seen);
    }

    /// A step of an activity of the acting person's units; for anybody else it does not exist.
    @Transactional(readOnly = true)
    public ApprovalStep require(ApprovalStepId id) {
        var step = steps.find(id).orElseThrow(() -> new NotFound("approval", id));
        keeping.own(step.activity());
        return step;
    }

    /// The steps since an activity was handed in last, in their order; empty when it never was.
    @Transactional(readOnly = true)
    public List<ApprovalStep> of(ActivityId activity) {
        return steps.of(activity);
    }

    /// The step that an activity waits for, if it waits.
    @Transactional(readOnly = true)
    public Optional<ApprovalStep> present(ActivityId activity) {
        return steps.ahead(activity).stream().findFirst();
    }

    private boolean isOpen(ApprovalStep seen) {
        steps.hold(seen.activity());
        return require(seen.id()).state() == ApprovalStep.State.PRESENT;
    }

    private static ActivityOutcome decidedMeanwhile(ApprovalStep seen) {
        return new Refused(seen.activity(), List.of(Reason.DECIDED_MEANWHILE));
    }

    private List<Stage> stagesOf(Activity activity) {
        var plan = activity.plan();
        return path.from(activity.unit(), reaches.reachFor(plan.campaign(), plan.strand()));
    }

    /// What is left of its way; the unit itself when it goes none.
    private List<Stage> waitingFor(Activity activity) {
        var left = steps.ahead(activity.id()).stream()
                .map(each -> new Stage(each.unit(), each.level()))
                .toList();
        return left.isEmpty() ? List.of(own(activity.unit())) : left;
    }

    private static Stage own(UnitId unit) {
        return new Stage(unit, ApprovalReach.UNIT);
    }
}
