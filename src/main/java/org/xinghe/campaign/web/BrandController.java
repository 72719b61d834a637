package org.xinghe.campaign.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.brand.BrandId;
import org.xinghe.campaign.brand.BrandOutcome;
import org.xinghe.campaign.brand.BrandOutcome.Done;
import org.xinghe.campaign.brand.BrandOutcome.Refused;
import org.xinghe.campaign.brand.BrandState;
import org.xinghe.campaign.brand.Brands;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The brands of one's own units: registered, changed, approved, taken off.
@Controller
@RequestMapping(BrandPages.LIST)
class BrandController {

    private final Brands brands;
    private final BrandPages pages;
    private final Templates templates;

    BrandController(Brands brands, BrandPages pages, Templates templates) {
        this.brands = brands;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View list(Shell shell, @RequestParam(required = false) @Nullable CampaignId campaign) {
        if (!brands.mayRegister()) {
            throw new NotFound("brands of", "the acting person");
        }
        return Html.of(templates.campaignBrands(shell, pages.list(campaign, shell.words())));
    }

    @GetMapping("/new")
    View form(Shell shell, @RequestParam CampaignId campaign, @RequestParam UnitId unit) {
        return Html.of(templates.campaignBrand(shell, fresh(shell, BrandForm.empty(campaign, unit), Map.of())));
    }

    @PostMapping
    View register(Shell shell, @ModelAttribute BrandForm form) {
        if (!form.hasStrand()) {
            var errors = Map.of("strand", shell.say("brands.fault.strand"));
            return Html.rejected(templates.campaignBrand(shell, fresh(shell, form, errors)));
        }
        return switch (brands.register(form.toWish())) {
            case Done done -> answer(form, done);
            case Refused(var reasons) ->
                Html.rejected(
                        templates.campaignBrand(shell, fresh(shell, form, BrandPages.errors(reasons, shell.words()))));
        };
    }

    @GetMapping("/{id}")
    View edit(Shell shell, @PathVariable BrandId id) {
        return Html.of(
                templates.campaignBrand(shell, known(shell, id, BrandForm.of(brands.requireOwn(id)), Map.of(), false)));
    }

    @PostMapping("/{id}")
    View change(Shell shell, @PathVariable BrandId id, @ModelAttribute BrandForm form) {
        if (!form.hasStrand()) {
            var errors = Map.of("strand", shell.say("brands.fault.strand"));
            return Html.rejected(templates.campaignBrand(shell, known(shell, id, form, errors, false)));
        }
        try {
            return switch (brands.change(id, form.seen(), form.toWish())) {
                case Done done -> answer(form, done);
                case Refused(var reasons) ->
                    Html.rejected(templates.campaignBrand(
                            shell, known(shell, id, form, BrandPages.errors(reasons, shell.words()), false)));
            };
        } catch (EditConflict _) {
            return Html.conflict(templates.campaignBrand(
                    shell, known(shell, id, form.at(brands.requireOwn(id).version()), Map.of(), true)));
        }
    }

    /// @param seen the version that the approver had before their eyes
    @PostMapping("/{id}/approval")
    View approve(Shell shell, @PathVariable BrandId id, @RequestParam int seen) {
        var brand = brands.requireOwn(id);
        try {
            brands.approve(id, seen);
            return new SeeOther(BrandPages.LIST + "?campaign=" + brand.campaign(), "brands.approved");
        } catch (EditConflict _) {
            return Html.conflict(templates.campaignBrand(shell, known(shell, id, BrandForm.of(brand), Map.of(), true)));
        }
    }

    @PostMapping("/{id}/retirement")
    View retire(@PathVariable BrandId id) {
        var brand = brands.requireOwn(id);
        brands.retire(id);
        return new SeeOther(BrandPages.LIST + "?campaign=" + brand.campaign(), "brands.retired", brand.name());
    }

    private static View answer(BrandForm form, BrandOutcome.Done done) {
        return new SeeOther(
                BrandPages.LIST + "?campaign=" + form.campaign(),
                done.state() == BrandState.APPROVED ? "brands.saved.approved" : "brands.saved.proposed");
    }

    private BrandFormPage fresh(Shell shell, BrandForm form, Map<String, String> errors) {
        return pages.form(shell.say("brands.register"), BrandPages.LIST, form, errors, null, shell.words());
    }

    private BrandFormPage known(Shell shell, BrandId id, BrandForm form, Map<String, String> errors, boolean conflict) {
        var standing = brands.requireOwn(id);
        return pages.form(
                shell.say("brands.change"),
                BrandPages.LIST + "/" + id,
                form,
                errors,
                conflict ? standing : null,
                shell.words());
    }
}
