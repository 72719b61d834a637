package org.xinghe.organisation.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.identity.People;
import org.xinghe.identity.PersonSummary;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.organisation.appointment.AppointOutcome.Appointed;
import org.xinghe.organisation.appointment.AppointOutcome.Refused;
import org.xinghe.organisation.appointment.DelegationId;
import org.xinghe.organisation.appointment.Delegations;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// Lets somebody act for the holder of a post, and ends it. An invitation's link is shown in the answer itself.
@Controller
@RequestMapping("/desk/units/{unit}")
class DelegationsController {

    private final Delegations delegations;
    private final Units units;
    private final People people;
    private final Clock clock;
    private final Templates templates;

    DelegationsController(Delegations delegations, Units units, People people, Clock clock, Templates templates) {
        this.delegations = delegations;
        this.units = units;
        this.people = people;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/posts/{holder}/delegations/new")
    View blank(
            Shell shell,
            @PathVariable UnitId unit,
            @PathVariable PostHolderId holder,
            @ModelAttribute DelegationForm form) {
        var post = delegations.requireDelegable(unit, holder);
        return Html.of(templates.organisationDelegate(shell, page(shell, post, form, List.of())));
    }

    @PostMapping("/posts/{holder}/delegations")
    View delegate(
            Shell shell,
            @PathVariable UnitId unit,
            @PathVariable PostHolderId holder,
            @ModelAttribute DelegationForm form) {
        var post = delegations.requireDelegable(unit, holder);
        var back = "/desk/units/%s#people".formatted(unit);
        return switch (delegations.delegate(form.wish(unit, holder))) {
            case Appointed done
            when done.invitation() != null ->
                Html.of(templates.organisationInvited(
                        shell, form.name(), shell.site().address() + done.invitation(), back));
            case Appointed _ -> new SeeOther(back, "organisation.delegation.done");
            case Refused(var reasons) -> {
                var faults = Faults.keysOfPost(reasons).stream()
                        .map(fault -> shell.say(fault))
                        .toList();
                yield Html.rejected(templates.organisationDelegate(shell, page(shell, post, form, faults)));
            }
        };
    }

    @PostMapping("/delegations/{delegation}/end")
    View end(@PathVariable UnitId unit, @PathVariable DelegationId delegation) {
        delegations.end(unit, delegation);
        return new SeeOther("/desk/units/%s#people".formatted(unit), "organisation.delegation.ended");
    }

    private DelegationPage page(Shell shell, PostHolder post, DelegationForm form, List<String> faults) {
        var unit = "/desk/units/" + post.unit();
        var holder = people.find(post.person()).map(PersonSummary::name).orElse("");
        return new DelegationPage(
                unit,
                units.require(post.unit()).name(),
                "%s/posts/%s/delegations".formatted(unit, post.id()),
                shell.say("organisation.delegation.lead", holder, shell.words().say("post.kind", post.kind())),
                delegations.candidates(post).stream()
                        .map(person -> Choice.of(
                                person.id().toString(),
                                person.name(),
                                person.id().toString().equals(form.person())))
                        .toList(),
                form.name(),
                form.signInName(),
                form.phone(),
                form.mail(),
                form.from().isEmpty() ? CampaignTime.dayOf(clock.instant()).toString() : form.from(),
                form.until(),
                faults);
    }
}
