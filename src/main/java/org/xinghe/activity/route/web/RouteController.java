package org.xinghe.activity.route.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.route.EmergencyContact;
import org.xinghe.activity.route.GroupId;
import org.xinghe.activity.route.RouteGroups;
import org.xinghe.activity.route.RouteObjection;
import org.xinghe.activity.route.RouteOutcome;
import org.xinghe.activity.route.RouteOutcome.Done;
import org.xinghe.activity.route.RouteOutcome.Refused;
import org.xinghe.activity.route.RouteStops;
import org.xinghe.activity.route.StopId;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// The page of stops and groups, what is done on it with one press, and the sheet that goes along on the way.
@Controller
@RequestMapping("/desk/activities/{id}/route")
class RouteController {

    private static final int LONGEST = 200;

    private final RouteStops stops;
    private final RouteGroups groups;
    private final RoutePages pages;
    private final RouteWords route;
    private final ContactSheet sheet;
    private final Templates templates;

    RouteController(
            RouteStops stops,
            RouteGroups groups,
            RoutePages pages,
            RouteWords route,
            ContactSheet sheet,
            Templates templates) {
        this.stops = stops;
        this.groups = groups;
        this.pages = pages;
        this.route = route;
        this.sheet = sheet;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable ActivityId id) {
        return Html.of(templates.routeShow(shell, pages.page(id, shell.words())));
    }

    /// @param to `earlier` or `later`
    @PostMapping("/stops/{stop}/position")
    View move(Shell shell, @PathVariable ActivityId id, @PathVariable StopId stop, @RequestParam String to) {
        pages.require(id);
        var outcome = to.equals("earlier") ? stops.moveEarlier(id, stop) : stops.moveLater(id, stop);
        return answer(shell, id, outcome, "route.flash.moved", pages.page(id, shell.words()));
    }

    @PostMapping("/stops/{stop}/removal")
    View removeStop(Shell shell, @PathVariable ActivityId id, @PathVariable StopId stop) {
        return answer(shell, id, stops.remove(id, stop), "route.flash.stop-removed", pages.page(id, shell.words()));
    }

    @PostMapping("/groups/{group}/removal")
    View removeGroup(Shell shell, @PathVariable ActivityId id, @PathVariable GroupId group) {
        return answer(shell, id, groups.remove(id, group), "route.flash.group-removed", pages.page(id, shell.words()));
    }

    @PostMapping("/groups/{group}/insurance")
    View insure(
            Shell shell,
            @PathVariable ActivityId id,
            @PathVariable GroupId group,
            @RequestParam(defaultValue = "") String note) {
        pages.require(id);
        var policy = note.strip().length() > LONGEST ? "" : note;
        var outcome = groups.insure(id, group, policy);
        var page = pages.page(id, shell.words()).withTypedNote(group.toString(), note);
        return answer(shell, id, outcome, "route.flash.insured", page);
    }

    @PostMapping("/groups/{group}/insurance-end")
    View endInsurance(Shell shell, @PathVariable ActivityId id, @PathVariable GroupId group) {
        return answer(
                shell,
                id,
                groups.endInsurance(id, group),
                "route.flash.insurance-ended",
                pages.page(id, shell.words()));
    }

    @PostMapping("/emergency-contact")
    View callInEmergency(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone) {
        pages.require(id);
        if (name.length() > LONGEST || phone.length() > LONGEST) {
            var page = pages.page(id, shell.words()).refusedFor(List.of(shell.say("route.fault.long", LONGEST)));
            return Html.rejected(templates.routeShow(shell, page));
        }
        var outcome = groups.callInEmergency(id, new EmergencyContact(name, phone));
        return answer(shell, id, outcome, "route.flash.emergency", pages.page(id, shell.words()));
    }

    @GetMapping("/contacts")
    View contacts(Shell shell, @PathVariable ActivityId id) {
        return Html.of(templates.routeContacts(shell, pages.contacts(id, shell.words())));
    }

    @GetMapping("/contacts.xlsx")
    ResponseEntity<byte[]> download(Words words, @PathVariable ActivityId id) {
        return sheet.of(pages.require(id), words);
    }

    private View answer(Shell shell, ActivityId id, RouteOutcome outcome, String flash, RoutePage page) {
        return switch (outcome) {
            case Done done -> new SeeOther("/desk/activities/" + id + "/route", flash);
            case Refused refused ->
                Html.rejected(templates.routeShow(shell, page.refusedFor(words(refused.objections(), shell))));
        };
    }

    private List<String> words(List<RouteObjection> objections, Shell shell) {
        return route.objections(objections, shell.words());
    }
}
