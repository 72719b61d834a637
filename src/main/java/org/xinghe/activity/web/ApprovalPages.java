package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.ApprovalStep;
import org.xinghe.activity.ApprovalStepId;
import org.xinghe.activity.Approvals;
import org.xinghe.activity.SubmittedActivity;
import org.xinghe.activity.UnitActivities;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Step;

/// Puts together what waits for approval, and how far an activity has come on its way.
@Component
class ApprovalPages {

    private final UnitActivities own;
    private final Approvals approvals;
    private final Units units;
    private final Waits waits;

    ApprovalPages(UnitActivities own, Approvals approvals, Units units, Waits waits) {
        this.own = own;
        this.approvals = approvals;
        this.units = units;
        this.waits = waits;
    }

    ApprovalsPage queue(@Nullable ApprovalReach level, Words words) {
        return queue(level, List.of(), words);
    }

    /// @param chosen those whose boxes stay ticked
    ApprovalsPage queue(@Nullable ApprovalReach level, Collection<ApprovalStepId> chosen, Words words) {
        var all = own.toApprove();
        var shown = all.stream()
                .filter(each -> level == null || each.level() == level)
                .toList();
        var names = units.all(
                shown.stream().map(each -> each.card().unit()).distinct().toList());
        var today = waits.today();
        return new ApprovalsPage(
                shown.stream()
                        .map(each -> row(each, names, today, chosen.contains(each.step()), words))
                        .toList(),
                levels(all, level, words),
                level == null ? null : level.name(),
                List.of(),
                List.of(),
                "");
    }

    /// Why a decision was not taken; of one that another took first, who that was and when.
    List<String> refusals(ApprovalStepId step, Refused no, Words words) {
        var title = own.require(no.activity()).card().title();
        return no.reasons().stream()
                .map(reason -> words.say(
                        "activity.approvals.refused",
                        title,
                        reason == Reason.DECIDED_MEANWHILE
                                ? decided(approvals.require(step), words)
                                : words.say("activity.refused", reason)))
                .toList();
    }

    /// Who decided a step, and what.
    static String decided(ApprovalStep step, Words words) {
        return switch (step.state()) {
            case APPROVED, RETURNED ->
                words.say(
                        "activity.approvals.first." + step.state(),
                        Objects.requireNonNullElse(step.decider(), ""),
                        words.moment(Objects.requireNonNull(step.decidedAt())));
            case AHEAD, PRESENT, DROPPED -> words.say("activity.refused", Reason.NOT_IN_THIS_STATE);
        };
    }

    /// The way of an activity: planned, decided level by level, held, on record.
    List<Step> way(ActivityDetails activity, Words words) {
        var state = activity.card().state();
        var simple = ActivityWords.steps(state, words);
        var levels = approvals.of(activity.card().id());
        if (levels.isEmpty() || simple.isEmpty() || state == ActivityState.DRAFT) {
            return simple;
        }
        var names = units.all(levels.stream().map(ApprovalStep::unit).distinct().toList());
        var today = waits.today();
        var way = new ArrayList<Step>();
        way.add(simple.getFirst());
        levels.forEach(each -> way.add(step(each, names, today, words)));
        way.addAll(simple.subList(2, simple.size()));
        return way;
    }

    /// Who has it now and for how many working days; empty when it waits for nobody.
    Optional<String> present(ActivityDetails activity, Words words) {
        if (activity.card().state() != ActivityState.SUBMITTED) {
            return Optional.empty();
        }
        return approvals.present(activity.card().id()).map(step -> {
            var waited = waits.today().since(Objects.requireNonNull(step.since()));
            return words.say(
                    "activity.approval.with",
                    units.find(step.unit()).map(UnitSummary::name).orElse(""),
                    words.say("activity.approval.level", step.level()),
                    Waits.Counted.words(waited, words));
        });
    }

    private static Step step(ApprovalStep step, Map<UnitId, UnitSummary> names, Waits.Counted today, Words words) {
        var unit = names.get(step.unit());
        var detail = switch (step.state()) {
            case APPROVED, RETURNED -> decided(step, words);
            case PRESENT -> Waits.Counted.words(today.since(Objects.requireNonNull(step.since())), words);
            case AHEAD, DROPPED -> null;
        };
        var place = switch (step.state()) {
            case APPROVED -> Step.Place.DONE;
            case PRESENT -> Step.Place.CURRENT;
            case AHEAD, RETURNED, DROPPED -> Step.Place.AHEAD;
        };
        return new Step(
                words.say("activity.approval.step", words.say("activity.approval.level", step.level()), nameOf(unit)),
                place,
                detail);
    }

    private static String nameOf(@Nullable UnitSummary unit) {
        return unit == null ? "" : unit.name();
    }

    private static List<Link> levels(List<SubmittedActivity> all, @Nullable ApprovalReach level, Words words) {
        var there = Arrays.stream(ApprovalReach.values())
                .filter(each -> each == level || all.stream().anyMatch(one -> one.level() == each))
                .toList();
        if (there.size() < 2) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Link(
                                words.say("activity.approvals.all", all.size()), "/desk/approvals", level == null)),
                        there.stream()
                                .map(each -> new Link(
                                        words.say(
                                                "activity.approvals.level",
                                                words.say("activity.approval.level", each),
                                                all.stream()
                                                        .filter(one -> one.level() == each)
                                                        .count()),
                                        "/desk/approvals?level=" + each,
                                        each == level)))
                .toList();
    }

    private static ApprovalRow row(
            SubmittedActivity submitted,
            Map<UnitId, UnitSummary> names,
            Waits.Counted today,
            boolean chosen,
            Words words) {
        var card = submitted.card();
        var waited = today.since(submitted.since());
        var when = ActivityWords.moment(card.firstAt(), words);
        return new ApprovalRow(
                submitted.step().toString(),
                card.id().toString(),
                card.title(),
                Objects.requireNonNull(names.get(card.unit())).name(),
                Waits.Counted.words(waited, words),
                today.tone(waited),
                words.say("activity.approval.level", submitted.level()),
                card.summary(),
                words.say("activity.mode", card.mode()),
                when == null ? null : card.place().isBlank() ? when : when + " · " + card.place(),
                card.sessions() > 1 ? words.say("activity.approvals.sessions", card.sessions()) : null,
                chosen);
    }
}
