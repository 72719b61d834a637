package org.xinghe.activity.people.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.people.ActivityPeople;
import org.xinghe.activity.people.PersonOfId;
import org.xinghe.activity.people.PersonOutcome;
import org.xinghe.activity.people.PersonOutcome.Named;
import org.xinghe.activity.people.PersonOutcome.NamedAlready;
import org.xinghe.activity.people.PersonOutcome.TooMany;
import org.xinghe.activity.people.PersonRole;
import org.xinghe.activity.web.Faults;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Names the people of an activity.
@Controller
@RequestMapping("/desk/activities/{id}/people")
class ActivityPeopleController {

    private final UnitActivities own;
    private final ActivityPeople people;
    private final PeoplePages pages;
    private final Templates templates;

    ActivityPeopleController(UnitActivities own, ActivityPeople people, PeoplePages pages, Templates templates) {
        this.own = own;
        this.people = people;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam(required = false) @Nullable PersonRole role,
            @RequestParam(required = false) @Nullable PersonOfId edit) {
        var form = edit == null
                ? NamedPersonForm.fresh(role == null ? PersonRole.SPEAKER : role)
                : NamedPersonForm.of(people.require(own.require(id).card().id(), edit));
        return Html.of(page(shell, id, form, edit, new Faults()));
    }

    @PostMapping
    View add(Shell shell, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> sent) {
        var form = NamedPersonForm.of(sent);
        var faults = new Faults();
        var wish = form.read(faults);
        return wish.isEmpty()
                ? Html.rejected(page(shell, id, form, null, faults))
                : answer(shell, id, form, null, people.add(id, wish.get()));
    }

    @PostMapping("/{person}")
    View change(
            Shell shell,
            @PathVariable ActivityId id,
            @PathVariable PersonOfId person,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = NamedPersonForm.of(sent);
        var faults = new Faults();
        var wish = form.read(faults);
        if (wish.isEmpty()) {
            return Html.rejected(page(shell, id, form, person, faults));
        }
        try {
            return answer(shell, id, form, person, people.change(id, person, form.version(), wish.get()));
        } catch (EditConflict _) {
            return Html.conflict(
                    templates.activityPersonsDesk(shell, pages.conflict(own.require(id), form, person, shell.words())));
        }
    }

    @PostMapping("/{person}/removal")
    View remove(@PathVariable ActivityId id, @PathVariable PersonOfId person) {
        people.remove(id, person);
        return new SeeOther(pathOf(id), "people.flash.removed");
    }

    private View answer(
            Shell shell, ActivityId id, NamedPersonForm form, @Nullable PersonOfId person, PersonOutcome outcome) {
        var faults = new Faults();
        switch (outcome) {
            case Named _ -> {
                return new SeeOther(pathOf(id) + "?role=" + form.role(), "people.flash.named", form.name());
            }
            case NamedAlready(var name) -> faults.add("name", "people.fault.twice", name);
            case TooMany _ -> faults.add("name", "people.fault.many", ActivityPeople.MOST);
        }
        return Html.rejected(page(shell, id, form, person, faults));
    }

    private gg.jte.models.runtime.JteModel page(
            Shell shell, ActivityId id, NamedPersonForm form, @Nullable PersonOfId person, Faults faults) {
        return templates.activityPersonsDesk(shell, pages.page(own.require(id), form, person, faults, shell.words()));
    }

    private static String pathOf(ActivityId id) {
        return "/desk/activities/" + id + "/people";
    }
}
