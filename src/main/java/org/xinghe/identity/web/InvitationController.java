package org.xinghe.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.identity.SetPasswordOutcome;
import org.xinghe.identity.SetPasswordOutcome.Accepted;
import org.xinghe.identity.SetPasswordOutcome.NoInvitation;
import org.xinghe.identity.SetPasswordOutcome.Refused;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// One-time links: whoever opens one chooses a password; the first administrator also says who that is.
@Controller
@RequestMapping("/invitations/{token}")
class InvitationController {

    private final Accounts accounts;
    private final People people;
    private final Templates templates;

    InvitationController(Accounts accounts, People people, Templates templates) {
        this.accounts = accounts;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping
    View open(Shell shell, @PathVariable String token) {
        return Html.of(templates.identityInvitation(shell, InvitationPage.fresh(token, invitee(token))));
    }

    @PostMapping
    View takeUp(Shell shell, @PathVariable String token, @ModelAttribute InvitationForm form) {
        var invitee = invitee(token);
        var page = new InvitationPage(token, invitee, form.name(), form.signInName(), List.of());
        var faults = new ArrayList<>(form.repeatFaults());
        if (page.isForFirst()) {
            faults.addAll(form.nameFaults());
            if (faults.isEmpty() && people.findBySignInName(form.signInName()).isPresent()) {
                faults.add("identity.fault.name-taken");
            }
        }
        if (!faults.isEmpty()) {
            return Html.rejected(templates.identityInvitation(shell, page.with(faults)));
        }
        return switch (answer(token, page, form)) {
            case Accepted _ -> new SeeOther("/sign-in", "identity.password.set");
            case Refused(var reasons) ->
                Html.rejected(templates.identityInvitation(shell, page.with(PasswordForm.keysOf(reasons))));
            case NoInvitation _ -> throw new NotFound("invitation", token);
        };
    }

    private SetPasswordOutcome answer(String token, InvitationPage page, InvitationForm form) {
        return page.isForFirst()
                ? accounts.takeUpFirst(
                        token, new RegisterPerson(form.name(), form.signInName(), null, null), form.password())
                : accounts.takeUp(token, form.password());
    }

    private String invitee(String token) {
        return accounts.invitee(token).orElseThrow(() -> new NotFound("invitation", token));
    }
}
