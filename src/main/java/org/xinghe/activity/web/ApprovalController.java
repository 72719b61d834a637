package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.ApprovalStepId;
import org.xinghe.activity.Approvals;
import org.xinghe.activity.UnitActivities;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// What waits for approval, the longest waiting first; one or several are approved or returned at once, and of each it
/// is said what became of it.
@Controller
@RequestMapping("/desk/approvals")
class ApprovalController {

    private final Approvals approvals;
    private final UnitActivities own;
    private final ApprovalPages pages;
    private final Templates templates;

    ApprovalController(Approvals approvals, UnitActivities own, ApprovalPages pages, Templates templates) {
        this.approvals = approvals;
        this.own = own;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View queue(Shell shell, @RequestParam(required = false) @Nullable ApprovalReach level) {
        requireDecider();
        return Html.of(templates.activityApprovals(shell, pages.queue(level, shell.words())));
    }

    /// @param only the one whose own button was pressed, null when the chosen ones are meant
    @PostMapping
    View approve(
            Shell shell,
            @RequestParam(required = false) @Nullable ApprovalReach level,
            @RequestParam(required = false) @Nullable ApprovalStepId only,
            @RequestParam(required = false) @Nullable List<ApprovalStepId> chosen) {
        requireDecider();
        var wanted = only != null ? List.of(only) : Objects.requireNonNullElse(chosen, List.<ApprovalStepId>of());
        if (wanted.isEmpty()) {
            return rejected(shell, level, shell.say("activity.approvals.none-chosen"), List.of(), "");
        }
        return decided(shell, level, wanted, approvals::approve, "approved", "");
    }

    /// Returns several for the same reason.
    @PostMapping("/returns")
    View sendBack(
            Shell shell,
            @RequestParam(required = false) @Nullable ApprovalReach level,
            @RequestParam(required = false) @Nullable List<ApprovalStepId> chosen,
            @RequestParam(defaultValue = "") String reason) {
        requireDecider();
        var wanted = Objects.requireNonNullElse(chosen, List.<ApprovalStepId>of());
        if (wanted.isEmpty()) {
            return rejected(shell, level, shell.say("activity.approvals.none-chosen.return"), List.of(), reason);
        }
        if (reason.isBlank()) {
            return rejected(shell, level, shell.say("activity.refused.REASON_MISSING"), wanted, reason);
        }
        return decided(shell, level, wanted, step -> approvals.sendBack(step, reason), "returned", reason);
    }

    private View decided(
            Shell shell,
            @Nullable ApprovalReach level,
            List<ApprovalStepId> wanted,
            Function<ApprovalStepId, ActivityOutcome> decide,
            String word,
            String reason) {
        var faults = new ArrayList<String>();
        var done = new ArrayList<String>();
        for (var step : wanted) {
            switch (decide.apply(step)) {
                case Done(var id, var state) ->
                    done.add(shell.say(
                            "activity.approvals.outcome." + word + "." + state,
                            own.require(id).card().title()));
                case Refused no -> faults.addAll(pages.refusals(step, no, shell.words()));
            }
        }
        return faults.isEmpty()
                ? new SeeOther(pathOf(level), "activity.approvals.done." + word, done.size())
                : Html.rejected(templates.activityApprovals(
                        shell, pages.queue(level, shell.words()).after(done, faults, reason)));
    }

    private View rejected(
            Shell shell,
            @Nullable ApprovalReach level,
            String fault,
            Collection<ApprovalStepId> chosen,
            String reason) {
        return Html.rejected(templates.activityApprovals(
                shell, pages.queue(level, chosen, shell.words()).after(List.of(), List.of(fault), reason)));
    }

    private static String pathOf(@Nullable ApprovalReach level) {
        return "/desk/approvals" + (level == null ? "" : "?level=" + level);
    }

    private void requireDecider() {
        if (!own.decidesSomewhere()) {
            throw new NotFound("approvals of", Actor.current().name());
        }
    }
}
