package org.xinghe.campaign.web;

import java.util.List;
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
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyOwners;
import org.xinghe.campaign.DutySummary;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The duties of a notice: compiled, then confirmed, changed, dropped or added until none is open.
@Controller
@RequestMapping("/desk/notices/{notice}/duties")
class DutiesController {

    private final Notices notices;
    private final Campaigns campaigns;
    private final Duties duties;
    private final DutyOwners owners;
    private final DutiesPages pages;
    private final DutyForms forms;
    private final SheetReaders readers;
    private final Templates templates;

    DutiesController(
            Notices notices,
            Campaigns campaigns,
            Duties duties,
            DutyOwners owners,
            DutiesPages pages,
            DutyForms forms,
            SheetReaders readers,
            Templates templates) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.duties = duties;
        this.owners = owners;
        this.pages = pages;
        this.forms = forms;
        this.readers = readers;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable("notice") NoticeId id) {
        var notice = notices.require(id);
        if (notice.isSupplement()) {
            return new SeeOther("/desk/notices/%s/changes".formatted(id));
        }
        var campaign = campaigns.ofNotice(id);
        if (campaign.isPresent()) {
            campaigns.requireSeen(campaign.get().id());
            return Html.of(templates.campaignDuties(shell, pages.of(notice, campaign.get(), shell.words())));
        }
        if (notice.releasedAt() != null || !notices.maySee(notice)) {
            throw new NotFound("notice", id);
        }
        return Html.of(templates.campaignDuties(shell, pages.notCompiled(notice, shell.words())));
    }

    @PostMapping("/compilation")
    View compile(@PathVariable("notice") NoticeId id) {
        var campaign = campaigns.compile(id);
        campaigns.requireSeen(campaign);
        return new SeeOther(pathOf(id), "campaign.compiled", duties.of(campaign).size());
    }

    @PostMapping("/confirmation")
    View confirmWhole(@PathVariable("notice") NoticeId id) {
        var left = duties.confirmWhole(prepared(id).id());
        return left == 0
                ? new SeeOther(pathOf(id), "campaign.confirmed.all")
                : new SeeOther(pathOf(id), "campaign.confirmed.but", left);
    }

    @PostMapping("/places")
    View addPlaces(
            @PathVariable("notice") NoticeId id,
            @RequestParam DutyId duty,
            @RequestParam(required = false) @Nullable List<RegionCode> city) {
        require(id, duty);
        if (city == null) {
            return new SeeOther(pathOf(id), "campaign.places.none");
        }
        duties.addPlaces(duty, city);
        return new SeeOther(pathOf(id), "campaign.places.added", city.size());
    }

    @GetMapping("/new")
    View fresh(Shell shell, @PathVariable("notice") NoticeId id) {
        return Html.of(templates.campaignDuty(
                shell, forms.of(notices.require(id), prepared(id), null, DutyForm.empty(), Map.of(), shell.words())));
    }

    @PostMapping("/additions")
    View add(Shell shell, @PathVariable("notice") NoticeId id, @ModelAttribute DutyForm form) {
        var campaign = prepared(id);
        var faults = form.faults(yearOf(id));
        if (!faults.isEmpty()) {
            return Html.rejected(templates.campaignDuty(
                    shell, forms.of(notices.require(id), campaign, null, form, faults, shell.words())));
        }
        duties.add(campaign.id(), form.toWish(yearOf(id)));
        return new SeeOther(pathOf(id), "campaign.duty.added", form.what());
    }

    @GetMapping("/{duty}")
    View edit(Shell shell, @PathVariable("notice") NoticeId id, @PathVariable DutyId duty) {
        var found = require(id, duty);
        return Html.of(templates.campaignDuty(
                shell,
                forms.of(
                        notices.require(id),
                        prepared(id),
                        found,
                        DutyForm.of(found, shell.words()),
                        Map.of(),
                        shell.words())));
    }

    @PostMapping("/{duty}")
    View change(
            Shell shell,
            @PathVariable("notice") NoticeId id,
            @PathVariable DutyId duty,
            @ModelAttribute DutyForm form) {
        var campaign = prepared(id);
        var found = require(id, duty);
        var faults = form.faults(yearOf(id));
        if (!faults.isEmpty()) {
            return Html.rejected(templates.campaignDuty(
                    shell, forms.of(notices.require(id), campaign, found, form, faults, shell.words())));
        }
        try {
            duties.change(duty, form.version(), form.toWish(yearOf(id)));
        } catch (EditConflict _) {
            var theirs = duties.require(duty);
            var units = owners.countsOf(campaign.id()).getOrDefault(duty, 0);
            return Html.conflict(templates.campaignDuty(
                    shell, forms.afterConflict(notices.require(id), campaign, theirs, form, units, shell.words())));
        }
        return new SeeOther(pathOf(id), "campaign.duty.changed", form.what());
    }

    @PostMapping("/{duty}/confirmation")
    View confirm(@PathVariable("notice") NoticeId id, @PathVariable DutyId duty) {
        var found = require(id, duty);
        return duties.confirm(duty)
                ? new SeeOther(pathOf(id), "campaign.duty.confirmed", found.what())
                : new SeeOther(pathOf(id) + "/" + duty, "campaign.duty.not-whole");
    }

    @PostMapping("/{duty}/removal")
    View drop(@PathVariable("notice") NoticeId id, @PathVariable DutyId duty) {
        var found = require(id, duty);
        duties.drop(duty);
        return new SeeOther(pathOf(id), "campaign.duty.dropped", found.what());
    }

    /// A duty of this notice and no other, while it is prepared.
    private DutySummary require(NoticeId notice, DutyId duty) {
        var campaign = prepared(notice);
        return duties.find(duty)
                .filter(found -> found.campaign().equals(campaign.id()))
                .orElseThrow(() -> new NotFound("duty", duty));
    }

    private CampaignSummary prepared(NoticeId notice) {
        return campaigns
                .ofNotice(notice)
                .filter(campaign -> campaign.status() == CampaignStatus.PREPARED && campaigns.mayRun(campaign.id()))
                .orElseThrow(() -> new NotFound("campaign in preparation of notice", notice));
    }

    private int yearOf(NoticeId notice) {
        return readers.yearOf(notices.require(notice), prepared(notice));
    }

    private static String pathOf(NoticeId notice) {
        return "/desk/notices/%s/duties".formatted(notice);
    }
}
