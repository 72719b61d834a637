package org.xinghe.activity.route.web;

import gg.jte.Content;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PublicSection;
import org.xinghe.activity.route.RouteStops;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The way of a route, stop by stop, for everybody.
@Component
class PublicRoute implements PublicSection {

    private final RoutePages pages;
    private final RouteStops stops;
    private final RouteWords route;
    private final Templates templates;

    PublicRoute(RoutePages pages, RouteStops stops, RouteWords route, Templates templates) {
        this.pages = pages;
        this.stops = stops;
        this.route = route;
        this.templates = templates;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Content> of(ActivityDetails activity, Shell shell) {
        if (!pages.hasStops(activity)) {
            return Optional.empty();
        }
        var planned = stops.of(activity.card().id());
        return planned.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        templates.routePublic(shell, new PublicRoutePage(route.forEverybody(planned, shell.words()))));
    }
}
