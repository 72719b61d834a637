package org.xinghe.identity.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.SetPasswordOutcome.Refused;
import org.xinghe.shared.Actor;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Changes one's own password; asks for the present one first.
@Controller
@RequestMapping("/desk/password")
class PasswordController {

    private final Accounts accounts;
    private final Templates templates;

    PasswordController(Accounts accounts, Templates templates) {
        this.accounts = accounts;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell) {
        return Html.of(templates.identityPassword(shell, List.of()));
    }

    @PostMapping
    View change(Shell shell, @ModelAttribute PasswordForm form) {
        var person = Actor.current().require();
        var faults = new ArrayList<String>();
        if (!accounts.isPassword(person, form.current())) {
            faults.add("identity.fault.current");
        }
        if (!form.password().equals(form.again())) {
            faults.add("identity.fault.not-the-same");
        }
        if (faults.isEmpty() && accounts.setPassword(person, form.password()) instanceof Refused(var reasons)) {
            faults.addAll(PasswordForm.keysOf(reasons));
        }
        return faults.isEmpty()
                ? new SeeOther("/desk/password", "identity.password.changed")
                : Html.rejected(templates.identityPassword(shell, faults));
    }
}
