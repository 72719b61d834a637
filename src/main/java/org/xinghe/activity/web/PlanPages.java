package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.activity.planning.LikelySame;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Puts together what the page of a plan shows.
@Component
class PlanPages {

    private final UnitActivities own;
    private final Activities activities;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Units units;
    private final Regions regions;
    private final UploadedPictures pictures;
    private final Kinds kinds;
    private final PlanningHelps helps;

    PlanPages(
            UnitActivities own,
            Activities activities,
            Campaigns campaigns,
            Duties duties,
            Units units,
            Regions regions,
            UploadedPictures pictures,
            Kinds kinds,
            PlanningHelps helps) {
        this.own = own;
        this.activities = activities;
        this.campaigns = campaigns;
        this.duties = duties;
        this.units = units;
        this.regions = regions;
        this.pictures = pictures;
        this.kinds = kinds;
        this.helps = helps;
    }

    /// For whom and for what somebody plans.
    ///
    /// @param activity what is changed, null when something new is planned
    record Scope(@Nullable ActivityDetails activity, UnitId unit, CampaignId campaign) {}

    /// What came of reading a form.
    ///
    /// @param likely what may be the same activity as the one that is planned
    /// @param pressed the button with which it was to be saved
    /// @param notes what was just done to the form
    record Outcome(
            Faults faults,
            List<String> posterFaults,
            List<String> refusals,
            List<Difference> differences,
            List<LikelySame> likely,
            String pressed,
            List<String> notes) {

        static final Outcome NONE = new Outcome(new Faults(), List.of());

        Outcome(Faults faults, List<String> posterFaults) {
            this(faults, posterFaults, List.of(), List.of(), List.of(), "", List.of());
        }

        Outcome refusedFor(List<String> reasons) {
            return new Outcome(faults, posterFaults, reasons, differences, likely, pressed, notes);
        }

        Outcome differingIn(List<Difference> found) {
            return new Outcome(faults, posterFaults, refusals, found, likely, pressed, notes);
        }

        Outcome alike(List<LikelySame> found, String button) {
            return new Outcome(faults, posterFaults, refusals, differences, found, button, notes);
        }

        Outcome noting(String note) {
            return new Outcome(faults, posterFaults, refusals, differences, likely, pressed, List.of(note));
        }
    }

    PlanPage page(Scope scope, PlanForm form, Outcome outcome, Words words) {
        var unit = units.require(scope.unit());
        var campaign = campaigns.require(scope.campaign());
        var state = scope.activity() == null ? null : scope.activity().card().state();
        var posterId = form.posterId();
        return new PlanPage(
                scope.activity() == null ? null : scope.activity().card().id().toString(),
                scope.unit().toString(),
                unit.name(),
                scope.campaign().toString(),
                campaign.title(),
                unitChoices(scope.unit()),
                campaignChoices(scope.campaign()),
                strandChoices(scope.campaign(), form.strand()),
                dutyChoices(scope, form.duty(), words),
                sentence(form.duty()).orElse(null),
                kinds.all().stream()
                        .map(kind -> new Choice(
                                kind.code().value(),
                                words.say("activity.kind." + kind.code()),
                                kind.code().value().equals(form.kind()),
                                null))
                        .toList(),
                Arrays.stream(Mode.values())
                        .map(mode -> new Choice(
                                mode.name(),
                                words.say("activity.mode", mode),
                                mode.name().equals(form.mode()),
                                words.say("activity.mode.hint", mode)))
                        .toList(),
                RegionGroup.allIn(campaign.province(), regions, words),
                activities.mayDecideFor(scope.unit()) && (state == null || state.mayBeApproved()),
                state == null || state.mayBeSubmitted(),
                form,
                outcome.faults(),
                posterId == null
                        ? null
                        : pictures.kept(scope.unit(), List.of(posterId)).stream()
                                .findFirst()
                                .orElse(null),
                outcome.posterFaults(),
                outcome.refusals(),
                readable(scope, form).map(plan -> warnings(plan, words)).orElse(List.of()),
                outcome.differences(),
                helps.of(
                        scope,
                        form.extras(),
                        readable(scope, form).map(PlanActivity::sessions).orElse(List.of()),
                        outcome.likely(),
                        outcome.pressed(),
                        outcome.notes(),
                        words));
    }

    /// Its sessions as soon as they can be read, whatever else is still wrong.
    private static Optional<PlanActivity> readable(Scope scope, PlanForm form) {
        return form.onlySessions().read(scope.unit(), scope.campaign(), false, new Faults());
    }

    List<String> warnings(PlanActivity plan, Words words) {
        return activities.warningsAbout(plan).stream()
                .map(warning -> words.say("activity.warning." + warning.kind().name(), words.day(warning.day())))
                .toList();
    }

    /// The name of a strand, its number before it.
    Optional<String> strand(CampaignId campaign, String id) {
        return strandChoices(campaign, id).stream()
                .filter(Choice::chosen)
                .map(choice -> choice.label().strip())
                .findFirst();
    }

    /// The duty as the form names it.
    Optional<DutySummary> duty(String id) {
        return id.isBlank() ? Optional.empty() : duties.find(DutyId.of(id));
    }

    /// The campaigns for which something may be planned, the latest first.
    List<CampaignSummary> running() {
        return campaigns.running().stream()
                .filter(campaign -> campaign.status() == CampaignStatus.RUNNING)
                .toList();
    }

    String regionName(RegionCode code) {
        return regions.find(code).map(region -> region.name()).orElse(code.value());
    }

    private List<Choice> unitChoices(UnitId chosen) {
        var all = new ArrayList<>(own.ownUnits());
        if (all.stream().noneMatch(unit -> unit.id().equals(chosen))) {
            all.addFirst(units.require(chosen));
        }
        return all.stream()
                .map(unit ->
                        Choice.of(unit.id().toString(), unit.name(), unit.id().equals(chosen)))
                .toList();
    }

    private List<Choice> campaignChoices(CampaignId chosen) {
        return running().stream()
                .map(each ->
                        Choice.of(each.id().toString(), each.title(), each.id().equals(chosen)))
                .toList();
    }

    private List<Choice> strandChoices(CampaignId campaign, String chosen) {
        return campaigns.strandsOf(campaign).stream()
                .map(strand -> Choice.of(
                        strand.id().toString(),
                        (strand.isItem() ? "\u3000\u3000" : "") + strand.number() + " " + strand.title(),
                        strand.id().toString().equals(chosen)))
                .toList();
    }

    private List<Choice> dutyChoices(Scope scope, String chosen, Words words) {
        var owed = duties.owedBy(scope.unit()).stream()
                .filter(each -> each.duty().kind() == DutyKind.ACTIVITY
                        && each.duty().campaign().equals(scope.campaign()))
                .toList();
        var choices = new ArrayList<>(owed.stream()
                .map(each -> Choice.of(
                        each.duty().id().toString(),
                        dutyLabel(each, words),
                        each.duty().id().toString().equals(chosen)))
                .toList());
        if (choices.stream().noneMatch(Choice::chosen)) {
            duty(chosen)
                    .filter(duty -> duty.campaign().equals(scope.campaign()))
                    .ifPresent(duty -> choices.add(Choice.of(chosen, duty.what(), true)));
        }
        return choices;
    }

    private static String dutyLabel(OwedDuty owed, Words words) {
        var due = owed.dueOn();
        return due == null
                ? owed.duty().what()
                : words.say("activity.duty.due", owed.duty().what(), words.day(due));
    }

    private Optional<String> sentence(String dutyId) {
        return duty(dutyId).map(DutySummary::sentence).filter(text -> !text.isBlank());
    }
}
