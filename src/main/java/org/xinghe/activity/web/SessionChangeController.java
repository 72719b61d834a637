package org.xinghe.activity.web;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.Mode;
import org.xinghe.activity.MoveSession;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionChanges;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.SwitchOnline;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.web.SessionChangePages.Typed;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Moves sessions that the public knows, or switches them online; everybody who registered is told once.
@Controller
@RequestMapping("/desk/activities/{id}")
class SessionChangeController {

    private final SessionChanges changes;
    private final UnitActivities own;
    private final SessionChangePages pages;
    private final Templates templates;

    SessionChangeController(SessionChanges changes, UnitActivities own, SessionChangePages pages, Templates templates) {
        this.changes = changes;
        this.own = own;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/sessions")
    View show(Shell shell, @PathVariable ActivityId id) {
        var activity = own.require(id);
        if (!pages.mayChange(activity)) {
            return new SeeOther("/desk/activities/" + id, "activity.flash.not-now");
        }
        return Html.of(templates.activitySessions(shell, pages.page(activity, Typed.NOTHING, shell.words())));
    }

    /// @param session which are meant; none for all that are still to come
    @PostMapping("/online-switch")
    View switchOnline(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam(required = false) @Nullable List<SessionId> session,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String reason) {
        var chosen = new HashSet<>(Objects.requireNonNullElse(session, List.<SessionId>of()));
        var outcome = changes.switchOnline(id, new SwitchOnline(chosen, link, reason));
        var names = chosen.stream().map(SessionId::toString).collect(Collectors.toSet());
        return answer(
                shell,
                id,
                outcome,
                "activity.flash.switched",
                new Typed(names, link, reason, Optional.empty(), List.of()));
    }

    @PostMapping("/moves")
    View move(Shell shell, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> sent) {
        var number = TypedValues.count(TypedValues.text(sent, "number")).orElse(1);
        var typed = SessionRow.of(sent, number);
        var reason = TypedValues.text(sent, "reason");
        var back = new Typed(Set.of(), "", reason, Optional.of(typed), List.of());
        var activity = own.require(id);
        var session = standing(activity, typed.id());
        var faults = new Faults();
        var online = session.place().isBlank() || activity.card().mode() == Mode.ONLINE;
        var read = typed.read(number, online ? Mode.ONLINE : Mode.OFFLINE, faults);
        if (read.isEmpty() || !faults.isEmpty()) {
            return rejected(shell, id, back, faults.all(shell.words()));
        }
        var wanted = read.get();
        var wish = new MoveSession(
                session.requireId(),
                wanted.startsAt(),
                wanted.endsAt(),
                wanted.place(),
                wanted.region(),
                wanted.address(),
                reason);
        return answer(shell, id, changes.move(id, wish), "activity.flash.moved", back);
    }

    private View answer(Shell shell, ActivityId id, ActivityOutcome outcome, String flash, Typed typed) {
        return switch (outcome) {
            case Done _ -> new SeeOther("/desk/activities/" + id, flash);
            case Refused(var _, var reasons) ->
                rejected(
                        shell,
                        id,
                        typed,
                        reasons.stream()
                                .map(reason -> shell.words().say("activity.refused", reason))
                                .toList());
        };
    }

    private View rejected(Shell shell, ActivityId id, Typed typed, List<String> refusals) {
        var kept = new Typed(typed.chosen(), typed.link(), typed.reason(), typed.moved(), refusals);
        return Html.rejected(templates.activitySessions(shell, pages.page(own.require(id), kept, shell.words())));
    }

    private static PlannedSession standing(ActivityDetails activity, String typed) {
        return activity.sessions().stream()
                .filter(each -> each.requireId().toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new NotFound("session of this activity", typed));
    }
}
