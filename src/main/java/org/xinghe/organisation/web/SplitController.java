package org.xinghe.organisation.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.organisation.UnitAdministration;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitOutcome.Done;
import org.xinghe.organisation.UnitOutcome.Refused;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// A unit is split into itself and a new one, or into two new ones.
@Controller
@RequestMapping("/desk/units/{unit}/split")
class SplitController {

    private final UnitDirectory directory;
    private final UnitAdministration administration;
    private final SplitPages pages;
    private final Templates templates;

    SplitController(UnitDirectory directory, UnitAdministration administration, SplitPages pages, Templates templates) {
        this.directory = directory;
        this.administration = administration;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable UnitId unit, @ModelAttribute SplitForm form) {
        require(unit);
        return Html.of(templates.organisationSplit(shell, pages.of(unit, form, List.of(), shell.words())));
    }

    @PostMapping
    View split(Shell shell, @PathVariable UnitId unit, @ModelAttribute SplitForm form) {
        require(unit);
        if (form.sure().isEmpty()) {
            return rejected(shell, unit, form, List.of("organisation.unit.sure.missing"));
        }
        try {
            return switch (administration.split(form.wish(unit))) {
                case Done(var part) -> new SeeOther("/desk/units/" + part, "organisation.split.done");
                case Refused(var reasons) -> rejected(shell, unit, form, Faults.keysOf(reasons));
            };
        } catch (EditConflict conflict) {
            return Html.conflict(templates.organisationSplit(shell, pages.inConflict(unit, form, shell.words())));
        }
    }

    private View rejected(Shell shell, UnitId unit, SplitForm form, List<String> faults) {
        var words = faults.stream().map(fault -> shell.say(fault)).toList();
        return Html.rejected(templates.organisationSplit(shell, pages.of(unit, form, words, shell.words())));
    }

    private void require(UnitId unit) {
        if (!directory.rightsOver(unit).manages() || !directory.show(unit).isOpen()) {
            throw new NotFound("unit", unit);
        }
    }
}
