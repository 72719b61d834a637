package org.xinghe.notice.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.WithdrawOutcome;
import org.xinghe.notice.WithdrawOutcome.Withdrawn;
import org.xinghe.notice.Withdrawals;
import org.xinghe.notice.drafting.Drafts;
import org.xinghe.notice.drafting.NumberRegister;
import org.xinghe.notice.drafting.SeriesId;
import org.xinghe.notice.drafting.TakeNumberOutcome.NotOfHost;
import org.xinghe.notice.drafting.TakeNumberOutcome.NotReady;
import org.xinghe.notice.drafting.TakeNumberOutcome.Taken;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// A document takes its number, goes back to its draft, or is withdrawn.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}")
class OwnDocumentController {

    private final Notices notices;
    private final Withdrawals withdrawals;
    private final Drafts drafts;
    private final NumberRegister register;
    private final ReleasePages pages;
    private final Templates templates;

    OwnDocumentController(
            Notices notices,
            Withdrawals withdrawals,
            Drafts drafts,
            NumberRegister register,
            ReleasePages pages,
            Templates templates) {
        this.notices = notices;
        this.withdrawals = withdrawals;
        this.drafts = drafts;
        this.register = register;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/number")
    View number(Shell shell, @PathVariable NoticeId id, @RequestParam(defaultValue = "") String series) {
        notices.requirePrepared(id);
        if (series.isEmpty()) {
            return rejected(shell, id, "", shell.say("number.series-missing"));
        }
        return switch (register.take(id, SeriesId.of(series))) {
            case Taken(var number) -> new SeeOther(pathOf(id), "number.taken", number);
            case NotReady(var objections) -> rejected(shell, id, "", shell.say("number.not-ready", objections.size()));
            case NotOfHost(var code) -> rejected(shell, id, "", shell.say("number.not-of-host", code));
        };
    }

    @PostMapping("/reopening")
    View reopen(@PathVariable NoticeId id) {
        notices.requirePrepared(id);
        var draft = drafts.of(id).orElseThrow(() -> new NotFound("draft of notice", id));
        drafts.reopen(draft.id());
        return new SeeOther("/desk/notices/drafts/" + draft.id(), "drafting.reopened");
    }

    @PostMapping("/withdrawal")
    View withdraw(Shell shell, @PathVariable NoticeId id, @RequestParam(defaultValue = "") String reason) {
        notices.requirePrepared(id);
        return switch (withdrawals.withdraw(id, reason)) {
            case Withdrawn _ -> new SeeOther(pathOf(id), "withdraw.done");
            case WithdrawOutcome.Refused(var why) ->
                rejected(shell, id, reason, shell.words().say("withdraw.fault", why));
        };
    }

    private View rejected(Shell shell, NoticeId id, String reason, String refusal) {
        return Html.rejected(templates.noticeRelease(shell, pages.of(shell, id, refusal, reason)));
    }

    private static String pathOf(NoticeId id) {
        return "%s/%s/release".formatted(NoticeFrames.LIST, id);
    }
}
