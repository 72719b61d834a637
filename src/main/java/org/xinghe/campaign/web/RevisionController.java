package org.xinghe.campaign.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.revision.ChangeId;
import org.xinghe.campaign.revision.Revision;
import org.xinghe.campaign.revision.Revisions;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.OfficeId;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// What a supplement changes: seen, confirmed and left out. Putting a change right: [ChangeController].
@Controller
@RequestMapping("/desk/notices/{notice}/changes")
class RevisionController {

    private final Notices notices;
    private final Revisions revisions;
    private final Duties duties;
    private final ChangesPages pages;
    private final Templates templates;

    RevisionController(Notices notices, Revisions revisions, Duties duties, ChangesPages pages, Templates templates) {
        this.notices = notices;
        this.revisions = revisions;
        this.duties = duties;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable("notice") NoticeId id) {
        var notice = notices.requirePrepared(id);
        if (!notice.isSupplement()) {
            throw new NotFound("supplement", id);
        }
        return revisions
                .of(id)
                .map(revision -> html(shell, notice, revision))
                .orElseGet(() -> new SeeOther("/desk/notices/%s/recipients".formatted(id)));
    }

    @PostMapping("/confirmation")
    View confirmWhole(@PathVariable("notice") NoticeId id) {
        var left = revisions.confirmWhole(id);
        return left == 0
                ? new SeeOther(pathOf(id), "revision.confirmed.all")
                : new SeeOther(pathOf(id), "revision.confirmed.but", left);
    }

    @PostMapping("/comparison")
    View compareAgain(@PathVariable("notice") NoticeId id) {
        revisions.proposeAgain(id);
        return new SeeOther(pathOf(id), "revision.compared");
    }

    /// @param everybody whether those for whom nothing changes are told, too
    @PostMapping("/information")
    View tell(@PathVariable("notice") NoticeId id, @RequestParam(defaultValue = "false") boolean everybody) {
        revisions.tellEverybody(id, everybody);
        return new SeeOther(pathOf(id) + "#untouched", everybody ? "revision.told" : "revision.told-not");
    }

    @PostMapping("/removals")
    View end(@PathVariable("notice") NoticeId id, @RequestParam DutyId duty) {
        var found = duties.require(duty);
        if (!found.campaign().equals(revisions.require(id).campaign())) {
            throw new NotFound("duty", duty);
        }
        revisions.drop(id, duty);
        return new SeeOther(pathOf(id), "revision.ended", found.what());
    }

    @PostMapping("/{change}/confirmation")
    View confirm(@PathVariable("notice") NoticeId id, @PathVariable ChangeId change, @RequestParam int version) {
        return revisions.confirm(id, change, version)
                ? new SeeOther(at(id, change), "revision.confirmed")
                : new SeeOther(at(id, change), "revision.warning.not-whole");
    }

    @PostMapping("/{change}/removal")
    View leaveOut(@PathVariable("notice") NoticeId id, @PathVariable ChangeId change, @RequestParam int version) {
        revisions.drop(id, change, version);
        return new SeeOther(pathOf(id), "revision.left-out");
    }

    @PostMapping("/{change}/office")
    View choose(
            @PathVariable("notice") NoticeId id,
            @PathVariable ChangeId change,
            @RequestParam int version,
            @RequestParam OfficeId office) {
        revisions.choose(id, change, version, office);
        return new SeeOther(at(id, change), "revision.confirmed");
    }

    private View html(Shell shell, NoticeSummary notice, Revision revision) {
        return Html.of(templates.campaignChanges(shell, pages.of(notice, revision, shell.words())));
    }

    static String pathOf(NoticeId notice) {
        return "/desk/notices/%s/changes".formatted(notice);
    }

    private static String at(NoticeId notice, ChangeId change) {
        return pathOf(notice) + "#change-" + change;
    }
}
