package org.xinghe.activity;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.activity.kind.Kinds;

/// What the parts of an activity, and those who hold places in it, say to a plan.
@Component
class PlanRules {

    private final Kinds kinds;
    private final List<PlanCheck> checks;
    private final List<SessionGuard> guards;

    PlanRules(Kinds kinds, List<PlanCheck> checks, List<SessionGuard> guards) {
        this.kinds = kinds;
        this.checks = checks;
        this.guards = guards;
    }

    void requireKind(KindCode kind) {
        kinds.require(kind);
    }

    /// What is still missing before it may be submitted or published.
    List<Reason> lacks(Activity activity) {
        return checks.stream()
                .flatMap(check -> check.lacks(activity.id(), activity.plan().kind()).stream())
                .distinct()
                .toList();
    }

    /// What speaks against putting the wanted sessions in place of those that stand.
    List<Reason> objections(Activity activity, List<PlannedSession> wanted) {
        return guards.stream()
                .flatMap(guard -> guard.objections(activity.id(), activity.sessions(), wanted).stream())
                .distinct()
                .toList();
    }
}
