package org.xinghe.activity.route.web;

import java.util.List;
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
import org.xinghe.activity.route.RouteOutcome;
import org.xinghe.activity.route.RouteOutcome.Done;
import org.xinghe.activity.route.RouteOutcome.Refused;
import org.xinghe.activity.route.RouteStops;
import org.xinghe.activity.route.StopId;
import org.xinghe.activity.web.Faults;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The form of a stop.
@Controller
@RequestMapping("/desk/activities/{id}/route/stops")
class StopController {

    private final RouteStops stops;
    private final RoutePages pages;
    private final RouteWords route;
    private final Templates templates;

    StopController(RouteStops stops, RoutePages pages, RouteWords route, Templates templates) {
        this.stops = stops;
        this.pages = pages;
        this.route = route;
        this.templates = templates;
    }

    @GetMapping("/new")
    View start(Shell shell, @PathVariable ActivityId id) {
        var activity = require(id);
        var page = pages.stopForm(activity, null, pages.freshStop(activity), new Faults(), List.of(), shell.words());
        return Html.of(templates.routeStop(shell, page));
    }

    @PostMapping
    View add(Shell shell, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> sent) {
        var activity = require(id);
        var form = StopForm.of(sent);
        var faults = new Faults();
        var wish = form.read(faults);
        return wish.isEmpty()
                ? rejected(shell, activity, null, form, faults, List.of())
                : answer(shell, activity, null, form, stops.add(id, wish.get()));
    }

    @GetMapping("/{stop}")
    View edit(Shell shell, @PathVariable ActivityId id, @PathVariable StopId stop) {
        var activity = require(id);
        var form = StopForm.of(pages.requireStop(id, stop));
        return Html.of(templates.routeStop(
                shell, pages.stopForm(activity, stop, form, new Faults(), List.of(), shell.words())));
    }

    @PostMapping("/{stop}")
    View change(
            Shell shell,
            @PathVariable ActivityId id,
            @PathVariable StopId stop,
            @RequestParam MultiValueMap<String, String> sent) {
        var activity = require(id);
        var form = StopForm.of(sent);
        var faults = new Faults();
        var wish = form.read(faults);
        if (wish.isEmpty()) {
            return rejected(shell, activity, stop, form, faults, List.of());
        }
        try {
            return answer(shell, activity, stop, form, stops.change(id, stop, form.version(), wish.get()));
        } catch (EditConflict _) {
            return Html.conflict(templates.routeStop(shell, pages.stopConflict(activity, stop, form, shell.words())));
        }
    }

    private View answer(
            Shell shell, ActivityDetails activity, @Nullable StopId stop, StopForm form, RouteOutcome outcome) {
        return switch (outcome) {
            case Done done ->
                new SeeOther(
                        "/desk/activities/" + activity.card().id() + "/route",
                        "route.flash.stop-saved",
                        form.name().strip());
            case Refused refused ->
                rejected(
                        shell,
                        activity,
                        stop,
                        form,
                        new Faults(),
                        route.objections(refused.objections(), shell.words()));
        };
    }

    private View rejected(
            Shell shell,
            ActivityDetails activity,
            @Nullable StopId stop,
            StopForm form,
            Faults faults,
            List<String> refusals) {
        return Html.rejected(
                templates.routeStop(shell, pages.stopForm(activity, stop, form, faults, refusals, shell.words())));
    }

    private ActivityDetails require(ActivityId id) {
        var activity = pages.require(id);
        if (!pages.hasStops(activity)) {
            throw new NotFound("stops of activity", id);
        }
        return activity;
    }
}
