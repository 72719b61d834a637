package org.xinghe.activity.route.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.DeskSection;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// How stops and groups stand, on the activity's page at the desk.
@Component
class RouteSections implements DeskSection {

    private final RoutePages pages;
    private final Activities activities;
    private final Templates templates;

    RouteSections(RoutePages pages, Activities activities, Templates templates) {
        this.pages = pages;
        this.activities = activities;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        if (!pages.hasGroups(activity) || !activities.mayWorkFor(activity.card().unit())) {
            return Optional.empty();
        }
        return Optional.of(templates.routePanel(shell, pages.panel(activity, shell.words())));
    }
}
