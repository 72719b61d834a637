package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.forwarding.ForwardOutcome;
import org.xinghe.notice.forwarding.ForwardOutcome.Drafted;
import org.xinghe.notice.forwarding.ForwardOutcome.Refused;
import org.xinghe.notice.forwarding.ForwardOutcome.Sent;
import org.xinghe.notice.forwarding.ForwardingId;
import org.xinghe.notice.forwarding.Forwardings;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// A unit passes a notice on to those below it.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}/forwardings")
class ForwardingController {

    private final Notices notices;
    private final Forwardings forwardings;
    private final ForwardingPages pages;
    private final Templates templates;

    ForwardingController(Notices notices, Forwardings forwardings, ForwardingPages pages, Templates templates) {
        this.notices = notices;
        this.forwardings = forwardings;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable NoticeId id, @RequestParam(required = false) @Nullable UnitId unit) {
        var by = forwardings.forwarders(id).stream()
                .map(UnitSummary::id)
                .filter(each -> unit == null || each.equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotFound("forwardings of notice", id));
        return Html.of(templates.noticeForwarding(shell, pages.of(notices.require(id), by, null, shell.words())));
    }

    /// @param send whether it is to be sent at once
    @PostMapping
    View draft(
            Shell shell,
            @PathVariable NoticeId id,
            @ModelAttribute ForwardingForm form,
            @RequestParam(defaultValue = "false") boolean send) {
        if (!form.isDayReadable()) {
            return rejected(shell, id, form, List.of(), shell.say("forwarding.fault.day"));
        }
        try {
            return switch (forwardings.draft(form.toWish(id))) {
                case Drafted(var draft, var version)
                when send -> answer(shell, id, form.at(version), forwardings.send(draft));
                case Drafted _, Sent _ -> new SeeOther(pathOf(id, form.unit()), "forwarding.drafted");
                case Refused refused -> rejected(shell, id, form, reasons(refused, shell.words()), null);
            };
        } catch (EditConflict _) {
            var refused = new ForwardingPages.Refused(form, List.of(), null, true);
            return Html.conflict(templates.noticeForwarding(
                    shell, pages.of(notices.require(id), form.unit(), refused, shell.words())));
        }
    }

    @PostMapping("/{forwarding}/withdrawal")
    View withdraw(@PathVariable NoticeId id, @PathVariable ForwardingId forwarding, @RequestParam UnitId by) {
        forwardings.withdraw(forwarding);
        return new SeeOther(pathOf(id, by), "forwarding.withdrawn");
    }

    private View answer(Shell shell, NoticeId id, ForwardingForm form, ForwardOutcome outcome) {
        return switch (outcome) {
            case Sent(var _, var count, var first) ->
                new SeeOther(pathOf(id, form.unit()), first ? "forwarding.sent" : "forwarding.sent.again", count);
            case Drafted _ -> new SeeOther(pathOf(id, form.unit()), "forwarding.drafted");
            case Refused refused -> rejected(shell, id, form, reasons(refused, shell.words()), null);
        };
    }

    private View rejected(
            Shell shell, NoticeId id, ForwardingForm form, List<String> reasons, @Nullable String dayError) {
        var refused = new ForwardingPages.Refused(form, reasons, dayError, false);
        return Html.rejected(
                templates.noticeForwarding(shell, pages.of(notices.require(id), form.unit(), refused, shell.words())));
    }

    private static List<String> reasons(Refused refused, Words words) {
        return refused.reasons().stream()
                .map(each -> words.say("forwarding.reason." + each.reason(), String.join("、", each.units())))
                .toList();
    }

    private static String pathOf(NoticeId id, UnitId by) {
        return "%s/%s/forwardings?unit=%s".formatted(NoticeFrames.LIST, id, by);
    }
}
