package org.xinghe.activity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;

/// Activities as those who plan, approve and record them find them, whatever their state. What is of no unit of theirs
/// does not exist for them.
@Service
@Transactional(readOnly = true)
public class UnitActivities {

    private static final int MOST_WAITING = 30;

    private final ActivityQueries queries;
    private final ActivityPolicy policy;
    private final ApprovalSteps steps;
    private final Units units;
    private final Clock clock;

    UnitActivities(ActivityQueries queries, ActivityPolicy policy, ApprovalSteps steps, Units units, Clock clock) {
        this.queries = queries;
        this.policy = policy;
        this.steps = steps;
        this.units = units;
        this.clock = clock;
    }

    /// The open units in which the acting person holds a post, by name.
    public List<UnitSummary> ownUnits() {
        return units.all(policy.ownUnits()).values().stream()
                .filter(UnitSummary::isOpen)
                .sorted(java.util.Comparator.comparing(UnitSummary::level).thenComparing(UnitSummary::name))
                .toList();
    }

    /// The units whose activities the acting person finds: the own ones first, then those that became part of them or
    /// stand below them.
    public List<UnitSummary> reachableUnits() {
        var own = policy.ownUnits();
        var found = new LinkedHashSet<>(ownUnits());
        found.addAll(units.all(units.withMerged(own)).values());
        own.forEach(unit -> found.addAll(units.descendantsOf(unit)));
        return List.copyOf(found);
    }

    /// One page of what one's units have; what is still to come or has no day yet comes first.
    public ActivityList list(UnitActivityFilter filter) {
        return queries.ofUnits(asked(filter), filter);
    }

    /// All that the list has on its pages, with the numbers of the records, in the order of time.
    public List<ActivityRow> rows(UnitActivityFilter filter) {
        return queries.rowsOfUnits(asked(filter), filter);
    }

    /// All of one activity; [NotFound] for those whom it does not concern.
    public ActivityDetails require(ActivityId id) {
        return queries.find(id)
                .filter(each -> policy.maySee(each.card().unit(), each.card().campaign()))
                .orElseThrow(() -> new NotFound("activity", id));
    }

    /// One activity whose parts (people, partners, safety, …) the acting person may change; [NotFound] else.
    public ActivityDetails requireChangeable(ActivityId id) {
        return Optional.of(require(id))
                .filter(this::mayChangeParts)
                .orElseThrow(() -> new NotFound("activity that may be changed", id));
    }

    /// Whether the acting person may change what belongs to it beside its plan: as long as they may change the plan,
    /// and whoever decides also after it was held.
    public boolean mayChangeParts(ActivityDetails activity) {
        var unit = activity.card().unit();
        var state = activity.card().state();
        var decides = policy.mayDecideFor(unit);
        var next = state == ActivityState.SUBMITTED ? waitsFor(activity) : unit;
        var decidesNext = next.equals(unit) ? decides : policy.mayDecideFor(next);
        return policy.mayWorkFor(unit) && (state.mayBeChanged(decides) || (state == ActivityState.RECORDED && decides));
    }

    /// What the acting person may do with it as it stands: asked of the same predicates as the acts themselves.
    public ActivityRights rightsOn(ActivityDetails activity) {
        var unit = activity.card().unit();
        if (!policy.mayWorkFor(unit)) {
            return ActivityRights.NONE;
        }
        var state = activity.card().state();
        var decides = policy.mayDecideFor(unit);
        var next = state == ActivityState.SUBMITTED ? waitsFor(activity) : unit;
        var decidesNext = next.equals(unit) ? decides : policy.mayDecideFor(next);
        return new ActivityRights(
                state.mayBeChanged(decides),
                state.mayBeSubmitted(),
                state.mayBeApproved()
                        && decidesNext
                        && !policy.mustLeaveToOthers(activity.card().id(), next),
                state.maySendBack() && decidesNext,
                state.mayBeCancelled() && (decides || !state.isPublic()),
                state.mayBeRecorded() && hasBegun(activity.card()));
    }

    /// Whether its first session has begun.
    public boolean hasBegun(ActivityCard activity) {
        var first = activity.firstAt();
        return first != null && !CampaignTime.localOf(clock.instant()).isBefore(first);
    }

    /// Whether anything may ever wait for the acting person's approval.
    public boolean decidesSomewhere() {
        return policy.decidesSomewhere();
    }

    /// What waits for the acting person's decision, the longest waiting first: of the units in which they decide,
    /// and of those below that have nobody to decide.
    public List<SubmittedActivity> toApprove() {
        return toApprove(null);
    }

    /// The same at one level, or at any.
    public List<SubmittedActivity> toApprove(@Nullable ApprovalReach level) {
        var waiting = steps.waitingAt(policy.decidesNextFor(), level);
        if (waiting.isEmpty() || !policy.actsByDelegation()) {
            return waiting;
        }
        return waiting.stream()
                .filter(each -> !policy.mustLeaveToOthers(each.card().id(), each.decides()))
                .toList();
    }

    /// What was sent back to the acting person's own units, the latest first.
    public List<ActivityCard> returned() {
        return ofOwnUnits(ActivityState.RETURNED, _ -> true);
    }

    /// What the acting person's own units plan and hold, in whatever state.
    public List<ActivityCard> ofOwnUnits() {
        return queries.ofUnits(policy.ownUnits(), null);
    }

    /// What the acting person's own units have held and not yet put on record.
    public List<ActivityCard> heldAndNotRecorded() {
        var now = CampaignTime.localOf(clock.instant());
        return ofOwnUnits(
                ActivityState.PUBLISHED,
                each -> Optional.ofNullable(each.lastAt()).filter(now::isAfter).isPresent());
    }

    private UnitId waitsFor(ActivityDetails activity) {
        return steps.ahead(activity.card().id()).stream()
                .findFirst()
                .map(ApprovalStep::unit)
                .orElse(activity.card().unit());
    }

    private List<UnitId> asked(UnitActivityFilter filter) {
        return reachableUnits().stream()
                .map(UnitSummary::id)
                .filter(unit -> filter.unit() == null || filter.unit().equals(unit))
                .toList();
    }

    private List<ActivityCard> ofOwnUnits(@Nullable ActivityState state, Predicate<ActivityCard> wanted) {
        Set<UnitId> own = policy.ownUnits();
        return new ArrayList<>(queries.ofUnits(own, state))
                .stream().filter(wanted).limit(MOST_WAITING).toList();
    }
}
