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
import org.xinghe.activity.route.GroupId;
import org.xinghe.activity.route.RouteGroups;
import org.xinghe.activity.route.RouteOutcome;
import org.xinghe.activity.route.RouteOutcome.Done;
import org.xinghe.activity.route.RouteOutcome.Refused;
import org.xinghe.activity.web.Faults;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The form of a group.
@Controller
@RequestMapping("/desk/activities/{id}/route/groups")
class GroupController {

    private final RouteGroups groups;
    private final RoutePages pages;
    private final RouteWords route;
    private final Templates templates;

    GroupController(RouteGroups groups, RoutePages pages, RouteWords route, Templates templates) {
        this.groups = groups;
        this.pages = pages;
        this.route = route;
        this.templates = templates;
    }

    @GetMapping("/new")
    View start(Shell shell, @PathVariable ActivityId id) {
        var activity = pages.require(id);
        var name = shell.say("route.group.nth", groups.of(id).size() + 1);
        return Html.of(templates.routeGroup(
                shell, pages.groupForm(activity, null, GroupForm.fresh(name), new Faults(), List.of())));
    }

    @PostMapping
    View form(Shell shell, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> sent) {
        var activity = pages.require(id);
        var form = GroupForm.of(sent);
        var faults = new Faults();
        var wish = form.read(faults);
        return wish.isEmpty()
                ? rejected(shell, activity, null, form, faults, List.of())
                : answer(shell, activity, null, form, groups.form(id, wish.get()));
    }

    @GetMapping("/{group}")
    View edit(Shell shell, @PathVariable ActivityId id, @PathVariable GroupId group) {
        var activity = pages.require(id);
        var form = GroupForm.of(pages.requireGroup(id, group));
        return Html.of(templates.routeGroup(shell, pages.groupForm(activity, group, form, new Faults(), List.of())));
    }

    @PostMapping("/{group}")
    View change(
            Shell shell,
            @PathVariable ActivityId id,
            @PathVariable GroupId group,
            @RequestParam MultiValueMap<String, String> sent) {
        var activity = pages.require(id);
        var form = GroupForm.of(sent);
        var faults = new Faults();
        var wish = form.read(faults);
        if (wish.isEmpty()) {
            return rejected(shell, activity, group, form, faults, List.of());
        }
        try {
            return answer(shell, activity, group, form, groups.change(id, group, form.version(), wish.get()));
        } catch (EditConflict _) {
            return Html.conflict(
                    templates.routeGroup(shell, pages.groupConflict(activity, group, form, shell.words())));
        }
    }

    private View answer(
            Shell shell, ActivityDetails activity, @Nullable GroupId group, GroupForm form, RouteOutcome outcome) {
        return switch (outcome) {
            case Done done ->
                new SeeOther(
                        "/desk/activities/" + activity.card().id() + "/route",
                        done.insuranceLapsed() ? "route.flash.insurance-lapsed" : "route.flash.group-saved",
                        form.name().strip());
            case Refused refused ->
                rejected(
                        shell,
                        activity,
                        group,
                        form,
                        new Faults(),
                        route.objections(refused.objections(), shell.words()));
        };
    }

    private View rejected(
            Shell shell,
            ActivityDetails activity,
            @Nullable GroupId group,
            GroupForm form,
            Faults faults,
            List<String> refusals) {
        return Html.rejected(templates.routeGroup(shell, pages.groupForm(activity, group, form, faults, refusals)));
    }
}
