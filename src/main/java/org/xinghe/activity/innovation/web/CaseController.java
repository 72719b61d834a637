package org.xinghe.activity.innovation.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.innovation.CaseFilter;
import org.xinghe.activity.innovation.CaseId;
import org.xinghe.activity.innovation.CaseOutcome;
import org.xinghe.activity.innovation.CaseOutcome.Done;
import org.xinghe.activity.innovation.CaseOutcome.Refused;
import org.xinghe.activity.innovation.CaseTag;
import org.xinghe.activity.innovation.InnovationCases;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.media.Media;
import org.xinghe.media.StoreOutcome.Stored;
import org.xinghe.media.StorePicture;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The library of innovation cases, and what is done with each.
@Controller
@RequestMapping("/desk/cases")
class CaseController {

    private final InnovationCases cases;
    private final Activities activities;
    private final UnitActivities own;
    private final Campaigns campaigns;
    private final Media media;
    private final CasePages pages;
    private final Templates templates;

    CaseController(
            InnovationCases cases,
            Activities activities,
            UnitActivities own,
            Campaigns campaigns,
            Media media,
            CasePages pages,
            Templates templates) {
        this.cases = cases;
        this.activities = activities;
        this.own = own;
        this.campaigns = campaigns;
        this.media = media;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View library(
            Shell shell,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable CaseTag tag,
            @RequestParam(required = false) @Nullable KindCode kind,
            @RequestParam(required = false) @Nullable UnitKind unitKind,
            @RequestParam(required = false) @Nullable Integer page) {
        var filter = new CaseFilter(text, tag, kind, unitKind, page == null ? 1 : page);
        return Html.of(templates.activityInnovationLibrary(shell, pages.library(filter, shell.words())));
    }

    @GetMapping("/new")
    View start(Shell shell, @RequestParam(required = false) @Nullable ActivityId activity) {
        if (activity == null ? own.ownUnits().isEmpty() : !worksFor(activity)) {
            throw new NotFound("unit", "to write a case for");
        }
        return Html.of(templates.activityInnovationEdit(
                shell, pages.edit(null, activity, CaseForm.EMPTY, List.of(), false, shell.words())));
    }

    @PostMapping
    View write(
            Shell shell,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable ActivityId activity,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "pictureFile", required = false) @Nullable MultipartFile file) {
        var forUnit = activity == null
                ? Optional.ofNullable(unit).orElseThrow(() -> new NotFound("unit", "of a case"))
                : own.require(activity).card().unit();
        var form = kept(CaseForm.of(sent), forUnit, file);
        var faults = CaseForm.none();
        var content = form.read(forUnit, activity, faults);
        return content.isEmpty()
                ? Html.rejected(templates.activityInnovationEdit(
                        shell, pages.edit(null, activity, form, faults, false, shell.words())))
                : new SeeOther("/desk/cases/" + cases.write(content.get()), "innovation.flash.DRAFT");
    }

    @GetMapping("/{id}")
    View show(Shell shell, @PathVariable CaseId id) {
        return Html.of(
                templates.activityInnovationShow(shell, pages.show(cases.require(id), List.of(), shell.words())));
    }

    @GetMapping("/{id}/edit")
    View edit(Shell shell, @PathVariable CaseId id) {
        var standing = cases.require(id);
        if (!cases.mayChange(standing)) {
            throw new NotFound("case", id);
        }
        return Html.of(templates.activityInnovationEdit(
                shell,
                pages.edit(
                        standing,
                        standing.content().activity(),
                        CaseForm.of(standing),
                        List.of(),
                        false,
                        shell.words())));
    }

    @PostMapping("/{id}/content")
    View change(
            Shell shell,
            @PathVariable CaseId id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "pictureFile", required = false) @Nullable MultipartFile file) {
        var standing = cases.require(id);
        if (!cases.mayChange(standing)) {
            throw new NotFound("case", id);
        }
        var content = standing.content();
        var form = kept(CaseForm.of(sent), content.unit(), file);
        var faults = CaseForm.none();
        var meant = form.read(content.unit(), content.activity(), faults);
        if (meant.isEmpty()) {
            return Html.rejected(templates.activityInnovationEdit(
                    shell, pages.edit(standing, content.activity(), form, faults, false, shell.words())));
        }
        try {
            return answer(shell, id, cases.change(id, form.version(), meant.get()));
        } catch (EditConflict _) {
            var theirs = cases.require(id);
            return Html.conflict(templates.activityInnovationEdit(
                    shell,
                    pages.edit(
                            theirs,
                            content.activity(),
                            form.withVersion(theirs.version()),
                            List.of(),
                            true,
                            shell.words())));
        }
    }

    @PostMapping("/{id}/submission")
    View submit(Shell shell, @PathVariable CaseId id) {
        return answer(shell, id, cases.submit(id));
    }

    @PostMapping("/{id}/offer")
    View offer(Shell shell, @PathVariable CaseId id) {
        return answer(shell, id, cases.offer(id));
    }

    @PostMapping("/{id}/return")
    View sendBack(Shell shell, @PathVariable CaseId id, @RequestParam(defaultValue = "") String reason) {
        return answer(shell, id, cases.sendBack(id, reason));
    }

    @PostMapping("/{id}/withdrawal")
    View withdraw(Shell shell, @PathVariable CaseId id) {
        return answer(shell, id, cases.withdraw(id));
    }

    /// Starts a plan of one's own from it.
    @PostMapping("/{id}/reuse")
    View reuse(@PathVariable CaseId id, @RequestParam UnitId unit, @RequestParam CampaignId campaign) {
        if (campaigns.running().stream()
                .noneMatch(each ->
                        each.status() == CampaignStatus.RUNNING && each.id().equals(campaign))) {
            throw new NotFound("running campaign", campaign);
        }
        var activity = cases.reuse(id, unit, campaign);
        return new SeeOther("/desk/activities/" + activity + "/edit", "innovation.flash.reused");
    }

    private View answer(Shell shell, CaseId id, CaseOutcome outcome) {
        return switch (outcome) {
            case Done done ->
                new SeeOther(
                        "/desk/cases/" + id, "innovation.flash." + done.state().name());
            case Refused(var _, var reasons) -> {
                var said = reasons.stream()
                        .map(reason -> shell.words().say("innovation.refused", reason))
                        .toList();
                yield Html.rejected(
                        templates.activityInnovationShow(shell, pages.show(cases.require(id), said, shell.words())));
            }
        };
    }

    /// Takes the picture first, so that it is not lost when something else is wrong.
    private CaseForm kept(CaseForm form, UnitId unit, @Nullable MultipartFile file) {
        if (!activities.mayWorkFor(unit)) {
            throw new NotFound("unit", unit);
        }
        if (file == null || file.isEmpty()) {
            return form;
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return media.store(new StorePicture(unit, name, file, "", "")) instanceof Stored(var id)
                ? form.withPicture(id)
                : form;
    }

    private boolean worksFor(ActivityId activity) {
        return activities.mayWorkFor(own.require(activity).card().unit());
    }
}
