package org.xinghe.identity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.identity.AccountAdministration;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.shared.PersonId;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// Who administers: system, security and audit are three people's work.
@Controller
@RequestMapping("/desk/administrators")
class AdministratorsController {

    private static final String LIST = "/desk/administrators";

    private final AccountAdministration administration;
    private final Templates templates;

    AdministratorsController(AccountAdministration administration, Templates templates) {
        this.administration = administration;
        this.templates = templates;
    }

    @GetMapping
    View list(Shell shell, @RequestParam(defaultValue = "") String search) {
        return Html.of(templates.identityAdministrators(shell, page(shell, search, "", List.of())));
    }

    @PostMapping
    View appoint(
            Shell shell,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(required = false) @Nullable PersonId person) {
        var chosen = Arrays.stream(AdministratorRole.values())
                .filter(each -> each.name().equals(role))
                .findFirst();
        var faults = new ArrayList<String>();
        if (person == null) {
            faults.add("identity.fault.person");
        }
        if (chosen.isEmpty()) {
            faults.add("identity.fault.role");
        }
        if (person == null || chosen.isEmpty()) {
            return Html.rejected(templates.identityAdministrators(shell, page(shell, search, role, faults)));
        }
        administration.appoint(person, chosen.get());
        return new SeeOther(LIST, "identity.administrator.appointed");
    }

    @PostMapping("/{person}/dismissal")
    View dismiss(@PathVariable PersonId person) {
        administration.dismiss(person);
        return new SeeOther(LIST, "identity.administrator.dismissed");
    }

    private AdministratorsPage page(Shell shell, String search, String chosen, List<String> faults) {
        var given = administration.mayGive();
        return new AdministratorsPage(
                administration.administrators().stream()
                        .map(line -> PeopleListPage.Row.of(line, shell.words()))
                        .toList(),
                given.stream()
                        .map(role -> Choice.of(
                                role.name(),
                                shell.words().say("administrator.role", role),
                                role.name().equals(chosen) || given.size() == 1))
                        .toList(),
                given.size() == 1,
                search,
                search.isBlank()
                        ? List.of()
                        : administration.search(search, 1).people().stream()
                                .filter(line -> line.rights().appoints())
                                .map(line -> Choice.of(
                                        line.person().id().toString(),
                                        "%s（%s）"
                                                .formatted(
                                                        line.person().name(),
                                                        line.person().signInName()),
                                        false))
                                .toList(),
                faults);
    }
}
