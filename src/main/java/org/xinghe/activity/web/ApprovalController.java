package org.xinghe.activity.web;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.SubmittedActivity;
import org.xinghe.activity.UnitActivities;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// What waits for approval, the longest waiting first; one or several are approved at once.
@Controller
@RequestMapping("/desk/approvals")
class ApprovalController {

    private static final Duration LONG = Duration.ofDays(3);

    private final Activities activities;
    private final UnitActivities own;
    private final Units units;
    private final Clock clock;
    private final Templates templates;

    ApprovalController(Activities activities, UnitActivities own, Units units, Clock clock, Templates templates) {
        this.activities = activities;
        this.own = own;
        this.units = units;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View queue(Shell shell) {
        return Html.of(templates.activityApprovals(shell, rows(shell.words()), List.of()));
    }

    /// @param only the one whose own button was pressed, null when the chosen ones are meant
    @PostMapping
    View approve(
            Shell shell,
            @RequestParam(required = false) @Nullable ActivityId only,
            @RequestParam(required = false) @Nullable List<ActivityId> chosen) {
        requireDecider();
        var wanted = only != null ? List.of(only) : Objects.requireNonNullElse(chosen, List.<ActivityId>of());
        if (wanted.isEmpty()) {
            return rejected(shell, List.of(shell.say("activity.approvals.none-chosen")));
        }
        var faults = new ArrayList<String>();
        var approved = 0;
        for (var id : wanted) {
            switch (activities.approve(id)) {
                case Done _ -> approved++;
                case Refused no ->
                    no.reasons()
                            .forEach(reason -> faults.add(shell.say(
                                    "activity.approvals.refused",
                                    own.require(id).card().title(),
                                    shell.words().say("activity.refused", reason))));
            }
        }
        return faults.isEmpty()
                ? new SeeOther("/desk/approvals", "activity.approvals.done", approved)
                : rejected(shell, faults);
    }

    private View rejected(Shell shell, List<String> faults) {
        return Html.rejected(templates.activityApprovals(shell, rows(shell.words()), faults));
    }

    private List<ApprovalRow> rows(Words words) {
        requireDecider();
        var waiting = own.toApprove();
        var names = units.all(waiting.stream().map(each -> each.card().unit()).toList());
        return waiting.stream().map(each -> row(each, names, words)).toList();
    }

    private void requireDecider() {
        if (!own.decidesSomewhere()) {
            throw new NotFound("approvals of", Actor.current().name());
        }
    }

    private ApprovalRow row(SubmittedActivity submitted, Map<UnitId, UnitSummary> names, Words words) {
        var card = submitted.card();
        var waited = Duration.between(submitted.submittedAt(), clock.instant());
        var when = ActivityWords.moment(card.firstAt(), words);
        return new ApprovalRow(
                card.id().toString(),
                card.title(),
                Objects.requireNonNull(names.get(card.unit())).name(),
                waited.toDays() > 0
                        ? words.say("activity.approvals.days", waited.toDays())
                        : words.say("activity.approvals.hours", Math.max(0, waited.toHours())),
                waited.compareTo(LONG) >= 0,
                card.summary(),
                words.say("activity.mode", card.mode()),
                when == null ? null : card.place().isBlank() ? when : when + " · " + card.place(),
                card.sessions() > 1 ? words.say("activity.approvals.sessions", card.sessions()) : null);
    }
}
