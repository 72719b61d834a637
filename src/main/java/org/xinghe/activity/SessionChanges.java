package org.xinghe.activity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;

/// Changes sessions that the public knows already, each with a reason that everybody is told: another time, another
/// place, online instead of in a room. The sessions stay the same, and so do the places that people hold in them.
@Service
@Transactional
public class SessionChanges {

    private final ActivityKeeping keeping;
    private final ActivityPolicy policy;
    private final PlanRules rules;
    private final SessionChangeLog log;
    private final Clock clock;

    SessionChanges(ActivityKeeping keeping, ActivityPolicy policy, PlanRules rules, SessionChangeLog log, Clock clock) {
        this.keeping = keeping;
        this.policy = policy;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    /// Holds sessions online in one step; the place that was planned stays in the log.
    public ActivityOutcome switchOnline(ActivityId id, SwitchOnline wish) {
        var activity = keeping.own(id);
        if (wish.reason().isEmpty()) {
            return new Refused(id, List.of(Reason.REASON_MISSING));
        }
        if (!RecordActivity.isWebAddress(wish.link())) {
            return new Refused(id, List.of(Reason.LINK_MISSING));
        }
        var now = CampaignTime.localOf(clock.instant());
        var standing = activity.sessions();
        wish.sessions().forEach(each -> requireAmong(standing, each));
        var wanted = standing.stream()
                .map(each -> each.endsAt().isAfter(now)
                                && (wish.sessions().isEmpty() || wish.sessions().contains(each.requireId()))
                                && SessionChange.modeOf(each, activity.plan().mode()) != Mode.ONLINE
                        ? each.onlineAt(wish.link())
                        : each)
                .toList();
        return replace(activity, wanted, "switch-online", wish.reason());
    }

    /// Holds one session at another time or in another place.
    public ActivityOutcome move(ActivityId id, MoveSession wish) {
        var activity = keeping.own(id);
        if (wish.reason().isBlank()) {
            return new Refused(id, List.of(Reason.REASON_MISSING));
        }
        var session = requireAmong(activity.sessions(), wish.session());
        if (wish.place().isBlank()
                && SessionChange.modeOf(session, activity.plan().mode()) != Mode.ONLINE) {
            return new Refused(id, List.of(Reason.PLACE_MISSING));
        }
        return replace(activity, each(activity, wish.session(), kept -> kept.movedTo(wish)), "move", wish.reason());
    }

    /// What became of the sessions of an activity that the public knew, the latest first.
    @Transactional(readOnly = true)
    public List<SessionChange> of(ActivityId activity) {
        return log.of(activity);
    }

    private ActivityOutcome replace(Activity activity, List<PlannedSession> wanted, String act, String reason) {
        var id = activity.id();
        if (activity.state() != ActivityState.PUBLISHED) {
            return new Refused(id, List.of(Reason.NOT_IN_THIS_STATE));
        }
        if (!policy.mayDecideFor(activity.unit())) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE));
        }
        var mode = modeWith(activity, wanted);
        var changes = SessionChange.between(
                activity.sessions(), activity.plan().mode(), wanted, mode, reason, clock.instant());
        if (changes.isEmpty()) {
            return new Refused(id, List.of(Reason.NOTHING_CHANGES));
        }
        var objections = rules.objections(activity, wanted);
        if (!objections.isEmpty()) {
            return new Refused(id, objections);
        }
        var outcome = keeping.keep(
                activity, act, activity.state(), activity.replan(mode, wanted, changes), Map.of("reason", reason));
        if (outcome instanceof Done) {
            log.keep(id, changes);
        }
        return outcome;
    }

    /// Online when all of its sessions are, and mixed when some are; as before when nothing is switched.
    private static Mode modeWith(Activity activity, List<PlannedSession> wanted) {
        var before = activity.plan().mode();
        var online = wanted.stream()
                .filter(each -> SessionChange.modeOf(each, before) == Mode.ONLINE)
                .count();
        return online == 0 ? before : online == wanted.size() ? Mode.ONLINE : Mode.MIXED;
    }

    private static List<PlannedSession> each(
            Activity activity, SessionId chosen, UnaryOperator<PlannedSession> change) {
        return activity.sessions().stream()
                .map(each -> chosen.equals(each.id()) ? change.apply(each) : each)
                .toList();
    }

    private static PlannedSession requireAmong(List<PlannedSession> standing, SessionId wanted) {
        return standing.stream()
                .filter(each -> wanted.equals(each.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("session of this activity", wanted));
    }
}
