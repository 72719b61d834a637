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
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;
import org.xinghe.campaign.revision.ChangeId;
import org.xinghe.campaign.revision.Revision;
import org.xinghe.campaign.revision.RevisionChange;
import org.xinghe.campaign.revision.Revisions;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Puts right what a duty is changed to, and says by hand what the text was not understood to say.
@Controller
@RequestMapping("/desk/notices/{notice}/changes")
class ChangeController {

    private final Notices notices;
    private final Campaigns campaigns;
    private final Revisions revisions;
    private final Duties duties;
    private final DutyForms forms;
    private final SheetReaders readers;
    private final Templates templates;

    ChangeController(
            Notices notices,
            Campaigns campaigns,
            Revisions revisions,
            Duties duties,
            DutyForms forms,
            SheetReaders readers,
            Templates templates) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.duties = duties;
        this.forms = forms;
        this.readers = readers;
        this.templates = templates;
    }

    /// @param duty the standing duty that is to be changed; without one a duty is added
    @GetMapping("/new")
    View fresh(
            Shell shell, @PathVariable("notice") NoticeId id, @RequestParam(required = false) @Nullable DutyId duty) {
        var revision = editable(id);
        var standing = duty == null ? null : require(revision, duty);
        var form = standing == null ? DutyForm.empty() : DutyForm.of(standing, shell.words());
        return Html.of(templates.campaignDuty(
                shell, page(shell, id, revision, standing, form, Map.of(), additions(id, duty))));
    }

    @PostMapping("/additions")
    View add(
            Shell shell,
            @PathVariable("notice") NoticeId id,
            @RequestParam(required = false) @Nullable DutyId duty,
            @ModelAttribute DutyForm form) {
        var revision = editable(id);
        var standing = duty == null ? null : require(revision, duty);
        var faults = form.faults(yearOf(id, revision));
        if (!faults.isEmpty()) {
            return Html.rejected(templates.campaignDuty(
                    shell, page(shell, id, revision, standing, form, faults, additions(id, duty))));
        }
        if (duty == null) {
            revisions.add(id, form.toWish(yearOf(id, revision)));
        } else {
            revisions.change(id, duty, form.toWish(yearOf(id, revision)));
        }
        return new SeeOther(RevisionController.pathOf(id), "revision.added", form.what());
    }

    @GetMapping("/{change}")
    View edit(Shell shell, @PathVariable("notice") NoticeId id, @PathVariable ChangeId change) {
        var revision = editable(id);
        var found = summary(revision, change);
        return Html.of(templates.campaignDuty(
                shell,
                page(shell, id, revision, found, DutyForm.of(found, shell.words()), Map.of(), pathOf(id, change))));
    }

    @PostMapping("/{change}")
    View save(
            Shell shell,
            @PathVariable("notice") NoticeId id,
            @PathVariable ChangeId change,
            @ModelAttribute DutyForm form) {
        var revision = editable(id);
        var found = summary(revision, change);
        var faults = form.faults(yearOf(id, revision));
        if (!faults.isEmpty()) {
            return Html.rejected(
                    templates.campaignDuty(shell, page(shell, id, revision, found, form, faults, pathOf(id, change))));
        }
        try {
            revisions.edit(id, change, form.version(), form.toWish(yearOf(id, revision)));
        } catch (EditConflict _) {
            var theirs = summary(editable(id), change);
            var conflict = forms.afterConflict(
                    notices.require(id), campaigns.require(revision.campaign()), theirs, form, 0, shell.words());
            return Html.conflict(templates.campaignDuty(shell, conflict.sentTo(pathOf(id, change))));
        }
        return new SeeOther(RevisionController.pathOf(id) + "#change-" + change, "revision.edited", form.what());
    }

    private DutyFormPage page(
            Shell shell,
            NoticeId id,
            Revision revision,
            @Nullable DutySummary duty,
            DutyForm form,
            Map<String, String> faults,
            String action) {
        return forms.of(notices.require(id), campaigns.require(revision.campaign()), duty, form, faults, shell.words())
                .sentTo(action);
    }

    /// What a duty would be after a change, as if it were so already.
    private static DutySummary summary(Revision revision, ChangeId id) {
        var found = revision.changes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("change", id));
        return switch (found.change()) {
            case Changed(var duty, var _, var to) -> summary(revision.campaign(), duty, found, to);
            case Added(var to) -> summary(revision.campaign(), new DutyId(id.value()), found, to);
            case Dropped _, Rerouted _, Rescheduled _, Rethemed _ -> throw new NotFound("duty of change", id);
        };
    }

    private static DutySummary summary(CampaignId campaign, DutyId id, RevisionChange change, StatedDuty to) {
        var wish = to.wish();
        return new DutySummary(
                id,
                change.version(),
                campaign,
                0,
                wish.strand(),
                wish.kind(),
                wish.what(),
                to.sentence(),
                to.place(),
                wish.due(),
                to.dueOn(),
                to.dueText(),
                null,
                wish.owners(),
                wish.minutes(),
                wish.doubts(),
                0,
                ProposalState.CONFIRMED);
    }

    private DutySummary require(Revision revision, DutyId id) {
        return duties.find(id)
                .filter(duty -> duty.campaign().equals(revision.campaign()))
                .filter(duty -> duty.state() == ProposalState.CONFIRMED)
                .orElseThrow(() -> new NotFound("duty", id));
    }

    private int yearOf(NoticeId id, Revision revision) {
        return readers.yearOf(notices.require(id), campaigns.require(revision.campaign()));
    }

    private Revision editable(NoticeId id) {
        var notice = notices.requirePrepared(id);
        if (!notices.mayEdit(notice) || !notice.status().isChangeable()) {
            throw new NotFound("supplement in preparation", id);
        }
        return revisions.require(id);
    }

    private static String additions(NoticeId id, @Nullable DutyId duty) {
        return RevisionController.pathOf(id) + "/additions" + (duty == null ? "" : "?duty=" + duty);
    }

    private static String pathOf(NoticeId id, ChangeId change) {
        return RevisionController.pathOf(id) + "/" + change;
    }
}
