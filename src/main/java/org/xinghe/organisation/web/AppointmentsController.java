package org.xinghe.organisation.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.identity.People;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitDetails;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.appointment.AppointOutcome.Appointed;
import org.xinghe.organisation.appointment.AppointOutcome.Refused;
import org.xinghe.organisation.appointment.Appointments;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// Fills and ends the posts of a unit. An invitation's link is shown in the answer itself and kept nowhere.
@Controller
@RequestMapping("/desk/units/{unit}/posts")
class AppointmentsController {

    private final UnitDirectory directory;
    private final Appointments appointments;
    private final Posts posts;
    private final Offices offices;
    private final People people;
    private final Clock clock;
    private final Templates templates;

    AppointmentsController(
            UnitDirectory directory,
            Appointments appointments,
            Posts posts,
            Offices offices,
            People people,
            Clock clock,
            Templates templates) {
        this.directory = directory;
        this.appointments = appointments;
        this.posts = posts;
        this.offices = offices;
        this.people = people;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/new")
    View blank(Shell shell, @PathVariable UnitId unit, @ModelAttribute AppointForm form) {
        return Html.of(templates.organisationAppoint(shell, page(shell, require(unit), form, List.of())));
    }

    @PostMapping
    View appoint(Shell shell, @PathVariable UnitId unit, @ModelAttribute AppointForm form) {
        var details = require(unit);
        var day = form.day();
        if (day == null) {
            var fault = shell.say("organisation.fault.date", form.from());
            return Html.rejected(templates.organisationAppoint(shell, page(shell, details, form, List.of(fault))));
        }
        return switch (appointments.appoint(form.wish(unit, day))) {
            case Appointed done -> appointed(shell, unit, form.name(), done.invitation());
            case Refused(var reasons) -> {
                var faults = Faults.keysOfPost(reasons).stream()
                        .map(fault -> shell.say(fault))
                        .toList();
                yield Html.rejected(templates.organisationAppoint(shell, page(shell, details, form, faults)));
            }
        };
    }

    @PostMapping("/{holder}/end")
    View end(
            Shell shell,
            @PathVariable UnitId unit,
            @PathVariable PostHolderId holder,
            @RequestParam(defaultValue = "") String lastDay) {
        require(unit);
        var back = "/desk/units/%s#people".formatted(unit);
        var day = Typed.day(lastDay).orElse(null);
        if (day == null) {
            return new SeeOther(back, "organisation.fault.date", lastDay);
        }
        return switch (appointments.end(unit, holder, day)) {
            case Appointed _ -> new SeeOther(back, "organisation.post.ended");
            case Refused(var reasons) ->
                new SeeOther(back, Faults.keysOfPost(reasons).getFirst());
        };
    }

    @PostMapping("/{holder}/invitations")
    View invite(Shell shell, @PathVariable UnitId unit, @PathVariable PostHolderId holder) {
        require(unit);
        var link = appointments.inviteAgain(unit, holder);
        var name = posts.find(holder)
                .flatMap(each -> people.find(each.person()))
                .map(person -> person.name())
                .orElseThrow(() -> new NotFound("post", holder));
        return invited(shell, unit, name, link);
    }

    private View appointed(Shell shell, UnitId unit, String name, @Nullable String link) {
        return link == null
                ? new SeeOther("/desk/units/%s#people".formatted(unit), "organisation.appointed")
                : invited(shell, unit, name, link);
    }

    private View invited(Shell shell, UnitId unit, String name, String link) {
        return Html.of(templates.organisationInvited(
                shell, name, shell.site().address() + link, "/desk/units/%s#people".formatted(unit)));
    }

    private AppointPage page(Shell shell, UnitDetails unit, AppointForm form, List<String> faults) {
        var rights = directory.rightsOver(unit.id());
        return new AppointPage(
                "/desk/units/" + unit.id(),
                unit.name(),
                rights.appoints().stream()
                        .map(kind -> Choice.of(
                                kind.name(),
                                shell.words().say("post.kind", kind),
                                kind.name().equals(form.post())
                                        || rights.appoints().size() == 1))
                        .toList(),
                rights.manages()
                        ? offices.of(unit.id()).stream()
                                .map(office -> Choice.of(
                                        office.id().toString(),
                                        office.name(),
                                        office.id().toString().equals(form.office())))
                                .toList()
                        : List.of(),
                form.from().isEmpty() ? CampaignTime.dayOf(clock.instant()).toString() : form.from(),
                form.search(),
                appointments.candidates(unit.id(), form.search()).stream()
                        .map(person -> Choice.of(
                                person.id().toString(),
                                "%s（%s）".formatted(person.name(), person.signInName()),
                                person.id().toString().equals(form.person())))
                        .toList(),
                form.name(),
                form.signInName(),
                form.phone(),
                form.mail(),
                faults);
    }

    private UnitDetails require(UnitId unit) {
        if (directory.rightsOver(unit).appoints().isEmpty()) {
            throw new NotFound("unit", unit);
        }
        return directory.show(unit);
    }
}
