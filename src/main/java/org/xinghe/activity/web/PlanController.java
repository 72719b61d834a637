package org.xinghe.activity.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.web.PlanPages.Outcome;
import org.xinghe.activity.web.PlanPages.Scope;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutySummary;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Plans activities and changes their plans.
@Controller
@RequestMapping("/desk/activities")
class PlanController {

    private final Activities activities;
    private final UnitActivities own;
    private final Units units;
    private final PlanPages pages;
    private final PlanDifferences differences;
    private final UploadedPictures pictures;
    private final RepeatedSessions repeated;
    private final PlanFollowUps followUps;
    private final PlanObjections objections;
    private final Templates templates;

    PlanController(
            Activities activities,
            UnitActivities own,
            Units units,
            PlanPages pages,
            PlanDifferences differences,
            UploadedPictures pictures,
            RepeatedSessions repeated,
            PlanFollowUps followUps,
            PlanObjections objections,
            Templates templates) {
        this.activities = activities;
        this.own = own;
        this.units = units;
        this.pages = pages;
        this.differences = differences;
        this.pictures = pictures;
        this.repeated = repeated;
        this.followUps = followUps;
        this.objections = objections;
        this.templates = templates;
    }

    @GetMapping("/new")
    View start(
            Shell shell,
            @RequestParam(required = false) @Nullable DutyId duty,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable CampaignId campaign) {
        var asked = Optional.ofNullable(duty).flatMap(id -> pages.duty(id.toString()));
        var forUnit = unit == null ? firstOwnUnit() : unit;
        var forCampaign = asked.map(DutySummary::campaign)
                .or(() -> Optional.ofNullable(campaign))
                .or(() -> pages.running().stream().findFirst().map(each -> each.id()));
        if (forCampaign.isEmpty()) {
            return Html.of(templates.activityNothingRuns(shell));
        }
        var scope = scope(forUnit, forCampaign.get());
        var strand = asked.map(DutySummary::strand).map(Object::toString).orElse("");
        var form = PlanForm.fresh(
                strand,
                asked.map(each -> each.id().toString()).orElse(""),
                Actor.current().name(),
                regionOf(forUnit));
        return Html.of(templates.activityPlan(shell, pages.page(scope, form, Outcome.NONE, shell.words())));
    }

    @PostMapping
    View plan(
            Shell shell,
            @RequestParam UnitId unit,
            @RequestParam CampaignId campaign,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "posterFile", required = false) @Nullable List<MultipartFile> files) {
        return save(shell, scope(unit, campaign), sent, files);
    }

    @GetMapping("/{id}/edit")
    View edit(Shell shell, @PathVariable ActivityId id) {
        var scope = changeable(id);
        if (!own.rightsOn(detailsOf(scope)).change()) {
            return new SeeOther("/desk/activities/" + id, "activity.flash.not-now");
        }
        var form = PlanForm.of(detailsOf(scope), regionOf(scope.unit()));
        return Html.of(templates.activityPlan(shell, pages.page(scope, form, Outcome.NONE, shell.words())));
    }

    @PostMapping("/{id}/plan")
    View change(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "posterFile", required = false) @Nullable List<MultipartFile> files) {
        return save(shell, changeable(id), sent, files);
    }

    /// Takes the poster first, so that it is not lost when something else is wrong.
    private View save(
            Shell shell, Scope scope, MultiValueMap<String, String> sent, @Nullable List<MultipartFile> files) {
        var taken = pictures.take(scope.unit(), files);
        var typed = PlanForm.of(sent);
        var form =
                taken.kept().isEmpty() ? typed : typed.withPoster(taken.kept().getLast());
        var then = Then.of(TypedValues.text(sent, "then"));
        var faults = new Faults();
        var outcome = new Outcome(faults, taken.reasons(shell.words()));
        return switch (then) {
            case MORE -> show(shell, scope, form.withMoreRows(regionOf(scope.unit())), outcome);
            case REPEAT -> repeat(shell, scope, form, outcome);
            case SAVE, SUBMIT, PUBLISH -> {
                var plan = form.read(scope.unit(), scope.campaign(), then != Then.SAVE, faults);
                yield plan.isEmpty() || !taken.refused().isEmpty()
                        ? rejected(shell, scope, form, outcome)
                        : saved(shell, scope, form, plan.get(), then, outcome);
            }
        };
    }

    /// Writes the sessions that recur into the form; nothing is saved before somebody has looked at them.
    private View repeat(Shell shell, Scope scope, PlanForm form, Outcome outcome) {
        return repeated.in(form, outcome.faults())
                .map(all -> show(
                        shell,
                        scope,
                        all,
                        outcome.noting(shell.say(
                                "planning.repeated",
                                all.sessions().stream()
                                        .filter(row -> !row.isEmpty())
                                        .count()))))
                .orElseGet(() -> rejected(shell, scope, form, outcome));
    }

    private View show(Shell shell, Scope scope, PlanForm form, Outcome outcome) {
        return Html.of(templates.activityPlan(shell, pages.page(scope, form, outcome, shell.words())));
    }

    private View saved(Shell shell, Scope scope, PlanForm form, PlanActivity plan, Then then, Outcome outcome) {
        var likely = followUps.likely(scope.activity(), plan, form.extras());
        if (!likely.isEmpty()) {
            return rejected(shell, scope, form.asked(), outcome.alike(likely, then.name()));
        }
        try {
            return saving(shell, scope, form, plan, then, outcome);
        } catch (EditConflict _) {
            return conflict(shell, scope, form, outcome);
        }
    }

    private View saving(Shell shell, Scope scope, PlanForm form, PlanActivity plan, Then then, Outcome outcome) {
        ActivityId id;
        if (scope.activity() == null) {
            id = activities.plan(plan);
        } else {
            id = scope.activity().card().id();
            if (activities.change(id, form.version(), plan, form.moveReason()) instanceof Refused no) {
                var standing = scope.activity().sessions();
                var why = objections.words(no, standing, plan.sessions(), shell.words());
                return rejected(shell, scope, form, outcome.refusedFor(why));
            }
        }
        followUps.keep(id, form.extras());
        return switch (goOn(id, then)) {
            case null -> new SeeOther("/desk/activities/" + id, "activity.flash.saved");
            case Done done ->
                new SeeOther(
                        "/desk/activities/" + id,
                        "activity.flash." + done.state().name());
            case Refused no ->
                rejected(
                        shell,
                        changeable(id),
                        form.withVersion(own.require(id).version()),
                        outcome.refusedFor(objections.words(no, List.of(), plan.sessions(), shell.words())));
        };
    }

    private @Nullable ActivityOutcome goOn(ActivityId id, Then then) {
        return switch (then) {
            case SAVE -> null;
            case SUBMIT -> activities.submit(id);
            case PUBLISH -> activities.approve(id);
            case MORE, REPEAT -> null;
        };
    }

    private View rejected(Shell shell, Scope scope, PlanForm form, Outcome outcome) {
        return Html.rejected(templates.activityPlan(shell, pages.page(scope, form, outcome, shell.words())));
    }

    /// Shows what the other one saved beside what was typed; saved again, what was typed here stands.
    private View conflict(Shell shell, Scope scope, PlanForm form, Outcome outcome) {
        var theirs = own.require(detailsOf(scope).card().id());
        var found =
                differences.between(PlanForm.of(theirs, regionOf(scope.unit())), form, scope.campaign(), shell.words());
        var page = pages.page(
                new Scope(theirs, scope.unit(), scope.campaign()),
                form.withVersion(theirs.version()),
                outcome.differingIn(found),
                shell.words());
        return Html.conflict(templates.activityPlan(shell, page));
    }

    private Scope scope(UnitId unit, CampaignId campaign) {
        if (!activities.mayWorkFor(unit)) {
            throw new NotFound("unit", unit);
        }
        if (pages.running().stream().noneMatch(each -> each.id().equals(campaign))) {
            throw new NotFound("running campaign", campaign);
        }
        return new Scope(null, unit, campaign);
    }

    private Scope changeable(ActivityId id) {
        var activity = own.require(id);
        if (!activities.mayWorkFor(activity.card().unit())) {
            throw new NotFound("activity", id);
        }
        return new Scope(activity, activity.card().unit(), activity.card().campaign());
    }

    private UnitId firstOwnUnit() {
        return own.ownUnits().stream()
                .findFirst()
                .map(UnitSummary::id)
                .orElseThrow(() -> new NotFound("unit of", Actor.current().name()));
    }

    private String regionOf(UnitId unit) {
        return units.require(unit).region().value();
    }

    private static ActivityDetails detailsOf(Scope scope) {
        var activity = scope.activity();
        if (activity == null) {
            throw new IllegalStateException("Only an activity that exists can be changed");
        }
        return activity;
    }

    /// What follows the saving, by the button that was pressed.
    private enum Then {
        SAVE,
        SUBMIT,
        PUBLISH,
        /// Comes back with room for more sessions.
        MORE,
        /// Comes back with the sessions that recur.
        REPEAT;

        static Then of(String button) {
            return TypedValues.constant(Then.class, button).orElse(SAVE);
        }
    }
}
