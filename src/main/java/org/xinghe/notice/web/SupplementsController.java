package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.document.TextOutcome;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.SupplementOutcome.Declared;
import org.xinghe.notice.SupplementOutcome.NotTaken;
import org.xinghe.notice.SupplementOutcome.Refused;
import org.xinghe.notice.Supplements;
import org.xinghe.notice.TakeOutcome;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.Language;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// Taking in a document that supplements or corrects a notice that is out.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}/supplements")
class SupplementsController {

    private final Notices notices;
    private final Supplements supplements;
    private final NoticeFrames frames;
    private final Templates templates;

    SupplementsController(Notices notices, Supplements supplements, NoticeFrames frames, Templates templates) {
        this.notices = notices;
        this.supplements = supplements;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/new")
    View ask(Shell shell, @PathVariable NoticeId id) {
        return Html.of(templates.noticeSupplement(shell, page(shell, original(id), "", null, null)));
    }

    @PostMapping
    View take(Shell shell, @PathVariable NoticeId id, @ModelAttribute TakeNoticeForm form) {
        var original = original(id);
        var unit = unitOf(form);
        if (unit == null) {
            return rejected(shell, original, form, shell.say("notice.take.unit-missing"));
        }
        if (form.isEmpty()) {
            return rejected(shell, original, form, shell.say("notice.take.nothing"));
        }
        if (form.isTooLarge()) {
            return rejected(shell, original, form, reasonOf(TextOutcome.Reason.TOO_LARGE, shell));
        }
        return switch (supplements.take(id, form.toWish(unit, shell.say("revision.take.pasted-name")))) {
            case Declared(var supplement, var _) ->
                new SeeOther("%s/%s/changes".formatted(NoticeFrames.LIST, supplement), "revision.taken");
            case Refused(var reason) ->
                rejected(shell, original, form, shell.words().say("revision.refused", reason));
            case NotTaken(var why) -> rejected(shell, original, form, reasonOf(why, shell));
        };
    }

    private View rejected(Shell shell, NoticeSummary original, TakeNoticeForm form, String refusal) {
        return Html.rejected(
                templates.noticeSupplement(shell, page(shell, original, form.pasted(), form.unit(), refusal)));
    }

    private NewSupplementPage page(
            Shell shell, NoticeSummary original, String text, @Nullable String unit, @Nullable String refusal) {
        return new NewSupplementPage(frames.of(original, "supplements", shell.words()), text, choices(unit), refusal);
    }

    private static String reasonOf(TakeOutcome why, Shell shell) {
        return switch (why) {
            case TakeOutcome.Unreadable(var reason, var _) -> reasonOf(reason, shell);
            case TakeOutcome.NotANotice(var characters) -> shell.say("notice.take.no-notice", characters);
            case TakeOutcome.Taken(var notice) -> throw new IllegalStateException("Taken in and refused: " + notice);
        };
    }

    private static String reasonOf(TextOutcome.Reason reason, Shell shell) {
        return shell.language() == Language.ZH ? reason.chinese() : reason.english();
    }

    private @Nullable UnitId unitOf(TakeNoticeForm form) {
        var own = notices.officeUnits();
        return own.size() == 1
                ? own.getFirst().id()
                : own.stream()
                        .map(UnitSummary::id)
                        .filter(unit -> unit.toString().equals(form.unit()))
                        .findFirst()
                        .orElse(null);
    }

    private List<Choice> choices(@Nullable String chosen) {
        return notices.officeUnits().stream()
                .map(unit -> Choice.of(
                        unit.id().toString(), unit.name(), unit.id().toString().equals(chosen)))
                .toList();
    }

    private NoticeSummary original(NoticeId id) {
        return notices.find(id)
                .filter(supplements::maySupplement)
                .orElseThrow(() -> new NotFound("notice that can be supplemented", id));
    }
}
