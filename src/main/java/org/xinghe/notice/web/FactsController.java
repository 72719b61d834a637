package org.xinghe.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.CorrectOutcome;
import org.xinghe.notice.CorrectOutcome.Refused;
import org.xinghe.notice.CorrectOutcome.Settled;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.OpenAnswer;
import org.xinghe.notice.ValueQuestions;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// The confirm page: each fact beside its sentence is confirmed, corrected or dropped. With htmx only that fact
/// changes.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}/facts")
class FactsController {

    private final Notices notices;
    private final NoticeFacts facts;
    private final FactViews views;
    private final NoticeFrames frames;
    private final Templates templates;

    FactsController(Notices notices, NoticeFacts facts, FactViews views, NoticeFrames frames, Templates templates) {
        this.notices = notices;
        this.facts = facts;
        this.views = views;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable NoticeId id) {
        return Html.of(templates.noticeFacts(shell, page(shell, id, List.of(), AdditionForm.empty(), null)));
    }

    @PostMapping("/{position}/confirmation")
    View confirm(
            Shell shell,
            HttpServletRequest request,
            @PathVariable NoticeId id,
            @PathVariable int position,
            @ModelAttribute FactForm form) {
        return settle(shell, request, id, position, form, () -> facts.confirm(id, position, form.seen()));
    }

    @PostMapping("/{position}/correction")
    View correct(
            Shell shell,
            HttpServletRequest request,
            @PathVariable NoticeId id,
            @PathVariable int position,
            @ModelAttribute FactForm form) {
        return settle(
                shell, request, id, position, form, () -> facts.correct(id, position, form.seen(), form.asValue()));
    }

    @PostMapping("/{position}/removal")
    View drop(
            Shell shell,
            HttpServletRequest request,
            @PathVariable NoticeId id,
            @PathVariable int position,
            @ModelAttribute FactForm form) {
        return settle(shell, request, id, position, form, () -> facts.drop(id, position, form.seen()));
    }

    @PostMapping("/{position}/answer")
    View answer(
            Shell shell,
            HttpServletRequest request,
            @PathVariable NoticeId id,
            @PathVariable int position,
            @RequestParam OpenAnswer answer,
            @ModelAttribute FactForm form) {
        return settle(shell, request, id, position, form, () -> facts.answer(id, position, form.seen(), answer));
    }

    @PostMapping("/confirmation")
    View confirmSure(@PathVariable NoticeId id) {
        requireEdit(id);
        facts.confirmSure(id);
        return new SeeOther(pathOf(id), "notice.fact.sure-confirmed");
    }

    @PostMapping("/additions")
    View add(Shell shell, @PathVariable NoticeId id, @ModelAttribute AdditionForm form) {
        requireEdit(id);
        var kind = form.kind();
        if (kind == null) {
            return rejected(shell, id, form, shell.say("notice.fault.kind"));
        }
        return switch (facts.add(id, kind, form.detail(), form.valueOf(kind))) {
            case Settled _ -> new SeeOther(pathOf(id), "notice.fact.added");
            case Refused(var fault, var _) -> rejected(shell, id, form, shell.say("notice.fault." + fault));
        };
    }

    private View rejected(Shell shell, NoticeId id, AdditionForm form, String error) {
        return Html.rejected(templates.noticeFacts(shell, page(shell, id, List.of(), form, error)));
    }

    private View settle(
            Shell shell,
            HttpServletRequest request,
            NoticeId id,
            int position,
            FactForm form,
            Supplier<CorrectOutcome> act) {
        requireEdit(id);
        var alone = request.getHeader("HX-Request") != null;
        try {
            return switch (act.get()) {
                case Settled(var fact)
                when alone ->
                    Html.of(templates.noticeFragmentSettled(
                            shell, views.of(fact, shared(shell, id)), progressOf(notices.require(id), facts.of(id))));
                case Settled _ -> new SeeOther(pathOf(id) + "#fact-" + position);
                case Refused(var fault, var _) -> {
                    var view = refused(shell, id, position, form, shell.say("notice.fault." + fault));
                    yield Html.rejected(
                            alone
                                    ? templates.noticeFragmentFact(shell, view)
                                    : templates.noticeFacts(
                                            shell, page(shell, id, List.of(view), AdditionForm.empty(), null)));
                }
            };
        } catch (EditConflict second) {
            var view = refused(shell, id, position, form, shell.say("notice.fact.conflict"));
            return Html.conflict(
                    alone
                            ? templates.noticeFragmentFact(shell, view)
                            : templates.noticeFacts(shell, page(shell, id, List.of(view), AdditionForm.empty(), null)));
        }
    }

    /// A fact as it stands now, with what was typed kept in its field.
    private FactView refused(Shell shell, NoticeId id, int position, FactForm form, String error) {
        var fact = facts.of(id).stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("fact %d of notice".formatted(position), id));
        return views.of(fact, shared(shell, id), form.typed(), error);
    }

    /// @param instead views that take the place of the usual ones, such as one that was refused
    private FactsPage page(
            Shell shell, NoticeId id, List<FactView> instead, AdditionForm addition, @Nullable String error) {
        var notice = notices.requirePrepared(id);
        var shared = shared(shell, id);
        var first = new ArrayList<FactView>();
        var others = new ArrayList<FactView>();
        var all = facts.of(id);
        for (var fact : all) {
            if (!ValueQuestions.standsAlone(fact, all)) {
                continue;
            }
            var view = instead.stream()
                    .filter(each -> each.position() == fact.position())
                    .findFirst()
                    .orElseGet(() -> views.of(fact, shared));
            var needsPerson = fact.isFlagged() || fact.kind() == FactKind.QUESTION;
            (needsPerson ? first : others).add(view);
        }
        return new FactsPage(
                frames.of(notice, "facts", shell.words()),
                shared.mayEdit(),
                ShownText.of(shared.text(), notices.readingOf(id)),
                first,
                others,
                progressOf(notice, all),
                Arrays.stream(FactKind.values())
                        .filter(FactKind::mayBeAdded)
                        .map(kind ->
                                Choice.of(kind.name(), shell.words().say("notice.kind", kind), kind == addition.kind()))
                        .toList(),
                FactViews.choices(shared.issuers(), addition.unit()),
                addition,
                error);
    }

    private FactViews.Page shared(Shell shell, NoticeId id) {
        var notice = notices.requirePrepared(id);
        var mayEdit = notices.mayEdit(notice) && notice.status().isChangeable();
        return new FactViews.Page(
                pathOf(id),
                NoticeFrames.pathOf(notice) + "/duties",
                mayEdit,
                notices.sentencesOf(id),
                mayEdit ? facts.possibleIssuers(id) : List.of(),
                facts.of(id),
                shell.words());
    }

    private FactProgress progressOf(NoticeSummary notice, List<NoticeFact> read) {
        var all = read.stream()
                .filter(fact -> ValueQuestions.standsAlone(fact, read))
                .toList();
        var open = (int) all.stream().filter(NoticeFact::isOpen).count();
        var sure = (int)
                all.stream().filter(fact -> fact.isOpen() && !fact.isFlagged()).count();
        var path = NoticeFrames.pathOf(notice);
        var mayEdit = notices.mayEdit(notice) && notice.status().isChangeable();
        return new FactProgress(open, sure, all.size(), path + "/facts", path + "/recipients", mayEdit);
    }

    private void requireEdit(NoticeId id) {
        var notice = notices.requirePrepared(id);
        if (!notices.mayEdit(notice)) {
            throw new NotFound("notice", id);
        }
    }

    private static String pathOf(NoticeId id) {
        return "%s/%s/facts".formatted(NoticeFrames.LIST, id);
    }
}
