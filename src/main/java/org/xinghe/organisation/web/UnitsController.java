package org.xinghe.organisation.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitAdministration;
import org.xinghe.organisation.UnitDirectory;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitOutcome.Done;
import org.xinghe.organisation.UnitOutcome.Refused;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The list of units, a new unit, one unit.
@Controller
@RequestMapping("/desk/units")
class UnitsController {

    private final UnitDirectory directory;
    private final UnitAdministration administration;
    private final Regions regions;
    private final UnitPages pages;
    private final Templates templates;

    UnitsController(
            UnitDirectory directory,
            UnitAdministration administration,
            Regions regions,
            UnitPages pages,
            Templates templates) {
        this.directory = directory;
        this.administration = administration;
        this.regions = regions;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View list(Shell shell, @ModelAttribute UnitsFilter filter) {
        if (!directory.concernsMe()) {
            throw new NotFound("units", "of somebody without a post");
        }
        return Html.of(templates.organisationUnits(
                shell,
                UnitsPage.of(
                        directory.search(filter.search()),
                        filter,
                        directory.cities(),
                        regions,
                        shell.words(),
                        directory.mayImport(),
                        directory.administers())));
    }

    @GetMapping("/new")
    View blank(Shell shell, @RequestParam(required = false) @Nullable UnitId parent) {
        requireRight(parent);
        var region = parent == null
                ? ""
                : regions.require(directory.show(parent).region()).name();
        var form = UnitForm.below(parent == null ? "" : parent.toString(), region);
        return Html.of(templates.organisationNewUnit(shell, page(shell, form, List.of())));
    }

    @PostMapping
    View open(Shell shell, @ModelAttribute UnitForm form) {
        requireRight(form.parentId());
        var region = find(form);
        var faults = form.faults(region);
        if (!faults.isEmpty()) {
            return rejected(shell, form, faults);
        }
        return switch (administration.open(form.wish(region.orElseThrow()))) {
            case Done(var unit) -> new SeeOther("/desk/units/" + unit, "organisation.unit.opened", form.name());
            case Refused(var reasons) -> rejected(shell, form, Faults.keysOf(reasons));
        };
    }

    @GetMapping("/{unit}")
    View show(Shell shell, @PathVariable UnitId unit) {
        return Html.of(templates.organisationUnit(shell, pages.of(unit, shell.words())));
    }

    private View rejected(Shell shell, UnitForm form, List<String> faults) {
        return Html.rejected(templates.organisationNewUnit(shell, page(shell, form, faults)));
    }

    private NewUnitPage page(Shell shell, UnitForm form, List<String> faults) {
        var parent = form.parentId();
        return NewUnitPage.of(
                form,
                parent == null
                        ? shell.say("organisation.unit.parent.none")
                        : directory.show(parent).name(),
                faults.stream().map(fault -> shell.say(fault)).toList(),
                shell.words());
    }

    /// A name is looked for in the province of the unit above; a code is looked for everywhere.
    private Optional<Region> find(UnitForm form) {
        var parent = form.parentId();
        return regions.findByText(
                form.region(), parent == null ? null : directory.show(parent).region());
    }

    private void requireRight(@Nullable UnitId parent) {
        var may = parent == null
                ? directory.administers()
                : directory.rightsOver(parent).manages();
        if (!may) {
            throw new NotFound("unit", parent == null ? "new" : parent);
        }
    }
}
