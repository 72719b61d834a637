package org.xinghe.identity.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.identity.AccountAdministration;
import org.xinghe.identity.RegisterOutcome.Refused;
import org.xinghe.identity.RegisterOutcome.Registered;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The administrators' page of people. A link is shown in the answer itself and kept nowhere.
@Controller
@RequestMapping("/desk/people")
class PeopleController {

    private static final String LIST = "/desk/people";

    private final AccountAdministration administration;
    private final Templates templates;

    PeopleController(AccountAdministration administration, Templates templates) {
        this.administration = administration;
        this.templates = templates;
    }

    @GetMapping
    View list(Shell shell, @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") int page) {
        var found = administration.search(text, page);
        return Html.of(templates.identityPeople(
                shell, PeopleListPage.of(found, text, administration.mayRegister(), shell.words())));
    }

    @GetMapping("/new")
    View blank(Shell shell) {
        if (!administration.mayRegister()) {
            throw new NotFound("people", "new");
        }
        return Html.of(templates.identityNewPerson(shell, PersonForm.BLANK, List.of()));
    }

    @PostMapping
    View register(Shell shell, @ModelAttribute PersonForm form) {
        var outcome = administration.register(form.name(), form.signInName(), form.mailOrNull(), form.phoneOrNull());
        return switch (outcome) {
            case Registered(var person, var link) -> invited(shell, person, link);
            case Refused(var reasons) ->
                Html.rejected(templates.identityNewPerson(shell, form, PersonForm.keysOf(reasons)));
        };
    }

    @PostMapping("/{person}/invitations")
    View invite(Shell shell, @PathVariable PersonId person) {
        return invited(shell, person, administration.invite(person));
    }

    @PostMapping("/{person}/unlocking")
    View unlock(@PathVariable PersonId person) {
        administration.unlock(person);
        return new SeeOther(LIST, "identity.unlocked", nameOf(person));
    }

    @PostMapping("/{person}/deactivation")
    View deactivate(@PathVariable PersonId person) {
        administration.deactivate(person);
        return new SeeOther(LIST, "identity.deactivated", nameOf(person));
    }

    @PostMapping("/{person}/activation")
    View activate(@PathVariable PersonId person) {
        administration.activate(person);
        return new SeeOther(LIST, "identity.activated", nameOf(person));
    }

    private View invited(Shell shell, PersonId person, String link) {
        return Html.of(
                templates.identityInvited(shell, nameOf(person), shell.site().address() + link));
    }

    private String nameOf(PersonId person) {
        return administration.show(person).person().name();
    }
}
