package org.xinghe.activity.innovation.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.innovation.CaseState;
import org.xinghe.activity.innovation.InnovationCases;
import org.xinghe.shared.Actor;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.Shell;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;
import xinghe.templates.Templates;

/// Cases in the navigation, among what waits for a leader, and on the page of an activity: what it came from, and the
/// way to write one.
@Component
class CaseDesk implements NavigationSource, WaitingSource, DeskSection {

    private final InnovationCases cases;
    private final Activities activities;
    private final UnitActivities own;
    private final Templates templates;

    CaseDesk(InnovationCases cases, Activities activities, UnitActivities own, Templates templates) {
        this.cases = cases;
        this.activities = activities;
        this.own = own;
        this.templates = templates;
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        return own.ownUnits().isEmpty()
                ? List.of()
                : List.of(new NavigationItem("look.group.work", "innovation.nav", "/desk/cases", 27));
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        return cases.ofOwnUnits().stream()
                .filter(each -> each.state() == CaseState.SUBMITTED && cases.mayDecide(each))
                .map(each -> new Waiting(
                        "innovation.waiting", each.content().title(), "/desk/cases/" + each.id(), null, Tone.BUSY, 25))
                .toList();
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        var origin = cases.originOf(activity.card().id());
        var mayWrite = activity.record() != null
                && activities.mayWorkFor(activity.card().unit());
        if (origin.isEmpty() && !mayWrite) {
            return Optional.empty();
        }
        return Optional.of(templates.activityInnovationPanel(
                shell,
                origin.map(each -> each.content().title()).orElse(""),
                origin.map(each -> "/desk/cases/" + each.id()).orElse(""),
                mayWrite ? "/desk/cases/new?activity=" + activity.card().id() : ""));
    }
}
