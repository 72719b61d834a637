package org.xinghe.attendance.registration.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.attendance.registration.Asked;
import org.xinghe.attendance.registration.ContactRule;
import org.xinghe.attendance.registration.Offers;
import org.xinghe.attendance.registration.RegistrationSetup;
import org.xinghe.attendance.registration.Setups;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// Sets registration for an activity up.
@Controller
@RequestMapping("/desk/activities/{id}/registration")
class SetupController {

    private final Setups setups;
    private final Offers offers;
    private final Activities activities;
    private final UnitActivities own;
    private final Templates templates;

    SetupController(Setups setups, Offers offers, Activities activities, UnitActivities own, Templates templates) {
        this.setups = setups;
        this.offers = offers;
        this.activities = activities;
        this.own = own;
        this.templates = templates;
    }

    @GetMapping
    View show(@PathVariable ActivityId id, Shell shell) {
        var activity = require(id);
        var setup = setups.find(id).orElseGet(() -> RegistrationSetup.minimal(id));
        return Html.of(page(activity, SetupForm.of(setup), new FormFaults(), false, shell));
    }

    @PostMapping
    View keep(@PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> sent, Shell shell) {
        var activity = require(id);
        var form = SetupForm.of(sent);
        var faults = new FormFaults();
        var setup = SetupReader.read(form, activity, faults);
        if (setup.isEmpty()) {
            return Html.rejected(page(activity, form, faults, false, shell));
        }
        try {
            setups.keep(setup.get());
            offers.forget(activity.card().slug());
        } catch (EditConflict _) {
            var theirs = setups.find(id).map(RegistrationSetup::version).orElse(0);
            return Html.conflict(page(activity, form.withVersion(theirs), faults, true, shell));
        }
        return new SeeOther("/desk/activities/" + id, "registration.setup.kept");
    }

    private gg.jte.models.runtime.JteModel page(
            ActivityDetails activity, SetupForm form, FormFaults faults, boolean conflict, Shell shell) {
        var path = "/desk/activities/" + activity.card().id();
        var contacts = Arrays.stream(ContactRule.values())
                .map(rule -> Choice.of(
                        rule.name(),
                        shell.words().say("registration.contact", rule),
                        rule.name().equals(form.contact())))
                .toList();
        return templates.attendanceRegistrationSetup(
                shell,
                new SetupPage(
                        activity.card().title(),
                        path + "/registration",
                        path + "/registrations",
                        path,
                        setups.find(activity.card().id()).isEmpty(),
                        form,
                        faults,
                        conflict,
                        contacts,
                        asked(form.organisation(), shell),
                        asked(form.titleLevel(), shell),
                        asked(form.ageBand(), shell)));
    }

    private static List<Choice> asked(String chosen, Shell shell) {
        return Arrays.stream(Asked.values())
                .map(each -> Choice.of(
                        each.name(),
                        shell.words().say("registration.asked", each),
                        each.name().equals(chosen)))
                .toList();
    }

    private ActivityDetails require(ActivityId id) {
        var activity = own.require(id);
        if (!activities.mayWorkFor(activity.card().unit())
                || activity.sessions().isEmpty()) {
            throw new NotFound("activity with sessions", id);
        }
        return activity;
    }
}
