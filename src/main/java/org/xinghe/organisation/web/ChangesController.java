package org.xinghe.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.organisation.UnitAdministration;
import org.xinghe.organisation.UnitDetails;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitOutcome;
import org.xinghe.organisation.UnitOutcome.Done;
import org.xinghe.organisation.UnitOutcome.Refused;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// A unit gets a new name, becomes part of another one, is closed, gets an office.
@Controller
@RequestMapping("/desk/units/{unit}")
class ChangesController {

    private final UnitDirectory directory;
    private final UnitAdministration administration;
    private final UnitPages pages;
    private final Templates templates;

    ChangesController(
            UnitDirectory directory, UnitAdministration administration, UnitPages pages, Templates templates) {
        this.directory = directory;
        this.administration = administration;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/change")
    View show(Shell shell, @PathVariable UnitId unit, @RequestParam(defaultValue = "") String search) {
        var page = ChangePage.of(require(unit)).searched(search, directory.successorsFor(unit, search), null);
        return Html.of(templates.organisationChange(shell, page));
    }

    @PostMapping("/names")
    View rename(
            Shell shell,
            @PathVariable UnitId unit,
            @RequestParam int version,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String shortName) {
        require(unit);
        try {
            var outcome = administration.rename(unit, version, name, shortName.isBlank() ? null : shortName.strip());
            return switch (outcome) {
                case Done(var done) -> new SeeOther("/desk/units/" + done, "organisation.unit.renamed");
                case Refused(var reasons) ->
                    rejected(shell, ChangePage.of(require(unit)).typed(name, shortName), Faults.keysOf(reasons));
            };
        } catch (EditConflict conflict) {
            return conflict(shell, require(unit), name, shortName);
        }
    }

    @PostMapping("/merger")
    View merge(
            Shell shell,
            @PathVariable UnitId unit,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable UnitId into,
            @RequestParam(required = false) @Nullable String sure) {
        var page = ChangePage.of(require(unit)).searched(search, directory.successorsFor(unit, search), into);
        if (sure == null) {
            return rejected(shell, page, List.of("organisation.unit.sure.missing"));
        }
        return answer(shell, page, administration.merge(unit, into), "organisation.unit.merged");
    }

    @PostMapping("/closure")
    View close(Shell shell, @PathVariable UnitId unit, @RequestParam(required = false) @Nullable String sure) {
        var page = ChangePage.of(require(unit));
        if (sure == null) {
            return rejected(shell, page, List.of("organisation.unit.sure.missing"));
        }
        return answer(shell, page, administration.close(unit), "organisation.unit.closed");
    }

    @PostMapping("/offices")
    View openOffice(Shell shell, @PathVariable UnitId unit, @RequestParam String name) {
        return switch (administration.openOffice(unit, name)) {
            case Done(var done) -> new SeeOther("/desk/units/%s#offices".formatted(done), "organisation.office.opened");
            case Refused(var reasons) -> {
                var faults = Faults.keysOf(reasons).stream()
                        .map(fault -> shell.say(fault))
                        .toList();
                yield Html.rejected(templates.organisationUnit(shell, pages.of(unit, shell.words(), name, faults)));
            }
        };
    }

    private View answer(Shell shell, ChangePage page, UnitOutcome outcome, String flash) {
        return switch (outcome) {
            case Done(var done) -> new SeeOther("/desk/units/" + done, flash);
            case Refused(var reasons) -> rejected(shell, page, Faults.keysOf(reasons));
        };
    }

    private View rejected(Shell shell, ChangePage page, List<String> faults) {
        var words = faults.stream().map(fault -> shell.say(fault)).toList();
        return Html.rejected(templates.organisationChange(shell, page.refused(words)));
    }

    private View conflict(Shell shell, UnitDetails now, String name, String shortName) {
        var sentence = shell.say(
                "organisation.conflict",
                now.name(),
                now.shortName() == null ? shell.say("organisation.unit.parent.none") : now.shortName());
        return Html.conflict(templates.organisationChange(
                shell, ChangePage.of(now).typed(name, shortName).inConflict(sentence)));
    }

    private UnitDetails require(UnitId unit) {
        if (!directory.rightsOver(unit).manages()) {
            throw new NotFound("unit", unit);
        }
        return directory.show(unit);
    }
}
