package org.xinghe.notice.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.CountersignOutcome.NotToBeSigned;
import org.xinghe.notice.CountersignOutcome.Signed;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReleaseOutcome.Refused;
import org.xinghe.notice.ReleaseOutcome.Released;
import org.xinghe.notice.Releases;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Countersigning and releasing a notice.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}")
class ReleaseController {

    private final Notices notices;
    private final Releases releases;
    private final ReleasePages pages;
    private final Templates templates;

    ReleaseController(Notices notices, Releases releases, ReleasePages pages, Templates templates) {
        this.notices = notices;
        this.releases = releases;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/release")
    View show(Shell shell, @PathVariable NoticeId id) {
        return Html.of(templates.noticeRelease(shell, pages.of(shell, id, null)));
    }

    /// @param seen the version of the notice that the signer had before their eyes
    @PostMapping("/signatures")
    View sign(Shell shell, @PathVariable NoticeId id, @RequestParam UnitId unit, @RequestParam int seen) {
        notices.requirePrepared(id);
        try {
            return switch (releases.countersign(id, unit, seen)) {
                case Signed(var complete) ->
                    new SeeOther(pathOf(id), complete ? "notice.signed.complete" : "notice.signed");
                case NotToBeSigned(var status) ->
                    Html.rejected(templates.noticeRelease(
                            shell, pages.of(shell, id, shell.say("notice.sign.refused." + status))));
            };
        } catch (EditConflict changed) {
            return Html.conflict(
                    templates.noticeRelease(shell, pages.of(shell, id, shell.say("notice.sign.conflict"))));
        }
    }

    @PostMapping("/release")
    View release(Shell shell, @PathVariable NoticeId id) {
        notices.requirePrepared(id);
        return switch (releases.release(id)) {
            case Released(var _, var _, var count) -> new SeeOther(pathOf(id), "notice.released", count);
            case Refused _ ->
                Html.rejected(templates.noticeRelease(shell, pages.of(shell, id, shell.say("notice.release.refused"))));
        };
    }

    private static String pathOf(NoticeId id) {
        return "%s/%s/release".formatted(NoticeFrames.LIST, id);
    }
}
