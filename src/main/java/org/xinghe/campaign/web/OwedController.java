package org.xinghe.campaign.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.campaign.UnitDuties;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// What units owe: the list of one's own units, and one duty of one unit with what answers it.
@Controller
@RequestMapping("/desk/duties")
class OwedController {

    private final UnitDuties owed;
    private final Duties duties;
    private final OwedPages pages;
    private final Templates templates;

    OwedController(UnitDuties owed, Duties duties, OwedPages pages, Templates templates) {
        this.owed = owed;
        this.duties = duties;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View mine(Shell shell) {
        return Html.of(templates.campaignMine(shell, pages.mine(shell.words())));
    }

    @GetMapping("/{duty}/units/{unit}")
    View show(Shell shell, @PathVariable DutyId duty, @PathVariable UnitId unit) {
        return Html.of(templates.campaignOwed(shell, pages.of(owed.require(duty, unit), null, shell.words())));
    }

    @PostMapping("/{duty}/units/{unit}/extension")
    View extend(
            Shell shell,
            @PathVariable DutyId duty,
            @PathVariable UnitId unit,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason) {
        var found = owed.require(duty, unit);
        if (!owed.mayExtend(found)) {
            throw new NotFound("duty %s of unit".formatted(duty), unit);
        }
        var day = Typed.day(until).orElse(null);
        var form = extensionForm(found, until, reason, day, shell.words());
        if (form.isRejected() || day == null) {
            return Html.rejected(templates.campaignOwed(shell, pages.of(found, form, shell.words())));
        }
        duties.extend(duty, unit, day, reason);
        return new SeeOther(
                OwedPages.pathOf(duty, unit),
                "campaign.extension.given",
                shell.words().day(day));
    }

    @PostMapping("/{duty}/units/{unit}/statement")
    View state(
            Shell shell,
            @PathVariable DutyId duty,
            @PathVariable UnitId unit,
            @RequestParam(defaultValue = "") String how) {
        var found = owed.require(duty, unit);
        if (!owed.mayState(found)) {
            throw new NotFound("duty %s of unit".formatted(duty), unit);
        }
        if (how.isBlank() || how.strip().length() > UnitDuties.LONGEST_STATEMENT) {
            var form = new OwedPage.Form("", "", how, null, null, shell.words().say("campaign.fault.how"));
            return Html.rejected(templates.campaignOwed(shell, pages.of(found, form, shell.words())));
        }
        owed.state(duty, unit, how);
        return new SeeOther(OwedPages.pathOf(duty, unit), "campaign.statement.made");
    }

    @PostMapping("/{duty}/units/{unit}/statement/withdrawal")
    View withdraw(@PathVariable DutyId duty, @PathVariable UnitId unit) {
        owed.withdraw(duty, unit);
        return new SeeOther(OwedPages.pathOf(duty, unit), "campaign.statement.withdrawn");
    }

    private static OwedPage.Form extensionForm(
            OwedDuty found, String until, String reason, @Nullable LocalDate day, Words words) {
        var due = found.duty().dueOn();
        var wrongDay = day == null || (due != null && !day.isAfter(due));
        var wrongReason = reason.isBlank() || reason.strip().length() > Duties.LONGEST_REASON;
        return new OwedPage.Form(
                until,
                reason,
                "",
                wrongDay ? words.say("campaign.fault.until", due == null ? "" : words.day(due)) : null,
                wrongReason ? words.say("campaign.fault.reason") : null,
                null);
    }
}
