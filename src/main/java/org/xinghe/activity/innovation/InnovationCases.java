package org.xinghe.activity.innovation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.innovation.CaseOutcome.Done;
import org.xinghe.activity.innovation.CaseOutcome.Reason;
import org.xinghe.activity.innovation.CaseOutcome.Refused;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.history.History;
import org.xinghe.media.Media;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// Units write cases, their leaders offer them, and every unit may use an offered one again.
@Service
@Transactional
public class InnovationCases {

    private final Activities activities;
    private final UnitActivities own;
    private final Units units;
    private final Media media;
    private final CaseStore store;
    private final History history;
    private final Clock clock;

    InnovationCases(
            Activities activities,
            UnitActivities own,
            Units units,
            Media media,
            CaseStore store,
            History history,
            Clock clock) {
        this.activities = activities;
        this.own = own;
        this.units = units;
        this.media = media;
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    public CaseId write(WriteCase content) {
        requireFitting(content);
        var id = CaseId.fresh();
        store.insert(id, content, clock.instant());
        history.note("case", id, "write", null, CaseState.DRAFT.name(), Map.of("title", content.title()));
        return id;
    }

    /// @param version the version that was edited; when somebody saved meanwhile, [EditConflict]
    public CaseOutcome change(CaseId id, int version, WriteCase content) {
        var standing = ours(id);
        requireFitting(content);
        if (!standing.state().mayBeChanged()) {
            return refused(id, Reason.NOT_IN_THIS_STATE);
        }
        if (!store.update(id, version, content)) {
            throw new EditConflict("case", id, version, standing.version());
        }
        history.note("case", id, "change", Map.of("title", content.title()));
        return new Done(id, CaseState.DRAFT);
    }

    /// Puts it before the unit's leader; problem, way, result and evidence are there by then.
    public CaseOutcome submit(CaseId id) {
        var standing = ours(id);
        if (!standing.state().mayBeChanged()) {
            return refused(id, Reason.NOT_IN_THIS_STATE);
        }
        var lacking = lacks(standing.content());
        return lacking.isEmpty() ? moved(standing, CaseState.SUBMITTED, "submit", "") : new Refused(id, lacking);
    }

    /// Offers it to every unit.
    public CaseOutcome offer(CaseId id) {
        var standing = ours(id);
        if (!activities.mayDecideFor(standing.content().unit())) {
            return refused(id, Reason.NOT_YOURS_TO_DECIDE);
        }
        if (standing.state() == CaseState.OFFERED) {
            return refused(id, Reason.NOT_IN_THIS_STATE);
        }
        var lacking = lacks(standing.content());
        if (!lacking.isEmpty()) {
            return new Refused(id, lacking);
        }
        var outcome = moved(standing, CaseState.OFFERED, "offer", "");
        var picture = standing.content().picture();
        if (picture != null) {
            media.show(List.of(picture));
        }
        return outcome;
    }

    public CaseOutcome sendBack(CaseId id, String reason) {
        var standing = ours(id);
        if (!activities.mayDecideFor(standing.content().unit())) {
            return refused(id, Reason.NOT_YOURS_TO_DECIDE);
        }
        if (standing.state() != CaseState.SUBMITTED) {
            return refused(id, Reason.NOT_IN_THIS_STATE);
        }
        return reason.isBlank()
                ? refused(id, Reason.REASON_MISSING)
                : moved(standing, CaseState.DRAFT, "send-back", reason.strip());
    }

    /// Takes an offered case out of the library; plans that came from it stay.
    public CaseOutcome withdraw(CaseId id) {
        var standing = ours(id);
        return standing.state() == CaseState.OFFERED
                ? moved(standing, CaseState.WITHDRAWN, "withdraw", "")
                : refused(id, Reason.NOT_IN_THIS_STATE);
    }

    /// Starts a plan of one's own from a case: its way is what the plan says of itself, and where it came from is kept.
    public ActivityId reuse(CaseId id, UnitId unit, CampaignId campaign) {
        var standing = require(id);
        if (standing.state() != CaseState.OFFERED) {
            throw new NotFound("offered case", id);
        }
        var content = standing.content();
        var activity = activities.plan(new PlanActivity(
                unit,
                campaign,
                KindCode.OTHER,
                null,
                null,
                content.title(),
                content.way(),
                Mode.OFFLINE,
                "",
                Actor.current().name(),
                "",
                List.of(),
                null));
        store.reuse(id, activity);
        history.note("case", id, "reuse", Map.of("unit", units.require(unit).name()));
        return activity;
    }

    /// An offered case, or one's own in whatever state; [NotFound] for others.
    @Transactional(readOnly = true)
    public InnovationCase require(CaseId id) {
        Actor.current().require();
        return store.find(id)
                .filter(each -> each.state() == CaseState.OFFERED
                        || activities.mayWorkFor(each.content().unit()))
                .orElseThrow(() -> new NotFound("case", id));
    }

    @Transactional(readOnly = true)
    public boolean mayChange(InnovationCase standing) {
        return activities.mayWorkFor(standing.content().unit());
    }

    @Transactional(readOnly = true)
    public boolean mayDecide(InnovationCase standing) {
        return activities.mayDecideFor(standing.content().unit());
    }

    /// The library, the latest first.
    @Transactional(readOnly = true)
    public CaseList library(CaseFilter filter) {
        Actor.current().require();
        var kind = filter.unitKind();
        return store.offered(
                filter,
                kind == null
                        ? null
                        : units.everyone().stream()
                                .filter(unit -> unit.kind() == kind)
                                .map(UnitSummary::id)
                                .toList());
    }

    /// What one's own units have written, in whatever state.
    @Transactional(readOnly = true)
    public List<InnovationCase> ofOwnUnits() {
        return store.ofUnits(own.ownUnits().stream().map(UnitSummary::id).toList());
    }

    /// The case that a plan came from.
    @Transactional(readOnly = true)
    public Optional<InnovationCase> originOf(ActivityId activity) {
        return store.originOf(activity);
    }

    private InnovationCase ours(CaseId id) {
        return store.find(id).filter(this::mayChange).orElseThrow(() -> new NotFound("case", id));
    }

    private CaseOutcome moved(InnovationCase standing, CaseState to, String act, String reason) {
        store.move(standing.id(), to, reason, to == CaseState.OFFERED ? clock.instant() : null);
        history.note(
                "case",
                standing.id(),
                act,
                standing.state().name(),
                to.name(),
                reason.isEmpty() ? Map.of() : Map.of("reason", reason));
        return new Done(standing.id(), to);
    }

    private static CaseOutcome refused(CaseId id, Reason reason) {
        return new Refused(id, List.of(reason));
    }

    private List<Reason> lacks(WriteCase content) {
        return content.lacks(recorded(content.activity()));
    }

    private boolean recorded(@Nullable ActivityId activity) {
        return activity != null && own.require(activity).record() != null;
    }

    private void requireFitting(WriteCase content) {
        if (!activities.mayWorkFor(content.unit())) {
            throw new NotFound("unit", content.unit());
        }
        var activity = content.activity();
        if (activity != null && !own.require(activity).card().unit().equals(content.unit())) {
            throw new NotFound("activity of unit " + content.unit(), activity);
        }
        var picture = content.picture();
        if (picture != null && !media.areOf(content.unit(), List.of(picture))) {
            throw new NotFound("picture of this unit", picture);
        }
    }
}
