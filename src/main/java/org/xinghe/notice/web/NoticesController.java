package org.xinghe.notice.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.document.TextOutcome;
import org.xinghe.notice.NoticePages;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.TakeOutcome.NotANotice;
import org.xinghe.notice.TakeOutcome.Taken;
import org.xinghe.notice.TakeOutcome.Unreadable;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.Language;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// The worklist of officers and leaders, and taking a notice in.
@Controller
@RequestMapping(NoticeFrames.LIST)
class NoticesController {

    private final Notices notices;
    private final Units units;
    private final Templates templates;

    NoticesController(Notices notices, Units units, Templates templates) {
        this.notices = notices;
        this.units = units;
        this.templates = templates;
    }

    @GetMapping
    View list(Shell shell) {
        var found = notices.worklist();
        var owners =
                units.all(found.stream().map(NoticeSummary::takenFor).distinct().toList());
        var rows = found.stream()
                .map(notice -> row(
                        notice,
                        Objects.requireNonNull(owners.get(notice.takenFor())).name(),
                        shell.words()))
                .toList();
        return Html.of(templates.noticeList(
                shell, new NoticeListPage(!notices.officeUnits().isEmpty(), rows)));
    }

    @GetMapping("/new")
    View ask(Shell shell) {
        return Html.of(templates.noticeTake(shell, new NewNoticePage("", choices(null), null)));
    }

    @PostMapping
    View take(Shell shell, @ModelAttribute TakeNoticeForm form) {
        var unit = unitOf(form);
        if (unit == null) {
            return rejected(shell, form, "notice.take.unit-missing");
        }
        if (form.isEmpty()) {
            return rejected(shell, form, "notice.take.nothing");
        }
        if (form.isTooLarge()) {
            return rejectedWith(shell, form, reasonOf(TextOutcome.Reason.TOO_LARGE, shell));
        }
        return switch (notices.take(form.toWish(unit, shell.say("notice.take.pasted-name")))) {
            case Taken(var notice) -> new SeeOther(NoticeFrames.LIST + "/" + notice + "/facts", "notice.taken");
            case Unreadable(var reason, var _) -> rejectedWith(shell, form, reasonOf(reason, shell));
            case NotANotice(var characters) -> rejected(shell, form, "notice.take.no-notice", characters);
        };
    }

    private View rejected(Shell shell, TakeNoticeForm form, String key, Object... values) {
        return rejectedWith(shell, form, shell.say(key, values));
    }

    private View rejectedWith(Shell shell, TakeNoticeForm form, String refusal) {
        return Html.rejected(
                templates.noticeTake(shell, new NewNoticePage(form.pasted(), choices(form.unit()), refusal)));
    }

    private static String reasonOf(TextOutcome.Reason reason, Shell shell) {
        return shell.language() == Language.ZH ? reason.chinese() : reason.english();
    }

    /// The unit acted for: the only one, or the chosen one; null when none was chosen.
    private @Nullable UnitId unitOf(TakeNoticeForm form) {
        var own = officeUnits();
        return own.size() == 1
                ? own.getFirst().id()
                : own.stream()
                        .map(UnitSummary::id)
                        .filter(unit -> unit.toString().equals(form.unit()))
                        .findFirst()
                        .orElse(null);
    }

    private List<Choice> choices(@Nullable String chosen) {
        return officeUnits().stream()
                .map(unit -> Choice.of(
                        unit.id().toString(), unit.name(), unit.id().toString().equals(chosen)))
                .toList();
    }

    private List<UnitSummary> officeUnits() {
        var own = notices.officeUnits();
        if (own.isEmpty()) {
            throw new NotFound("page", "new notice");
        }
        return own;
    }

    private static NoticeListPage.Row row(NoticeSummary notice, String takenFor, Words words) {
        var path = NoticeFrames.pathOf(notice);
        var next = switch (notice.status()) {
            case DRAFT -> "facts";
            case CONFIRMED, COUNTERSIGNED -> "release";
            case RELEASED, WITHDRAWN -> notice.releasedAt() == null ? "letter" : "receipts";
        };
        return new NoticeListPage.Row(
                path,
                NoticeFrames.titleOf(notice, words),
                notice.number(),
                takenFor,
                words.day(CampaignTime.dayOf(notice.takenAt())),
                words.say("notice.status", notice.status()),
                NoticePages.toneOf(notice.status()),
                next.equals("letter") ? words.say("notice.letter") : words.say("notice.next", notice.status()),
                path + "/" + next);
    }
}
