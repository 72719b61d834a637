package org.xinghe.notice.drafting.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Supplements;
import org.xinghe.notice.drafting.DraftId;
import org.xinghe.notice.drafting.DraftSummary;
import org.xinghe.notice.drafting.Drafts;
import org.xinghe.notice.drafting.StartDraft;
import org.xinghe.notice.drafting.StartDraft.Beginning;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;
import xinghe.templates.Templates;

/// The drafts of an office, and beginning one.
@Controller
@RequestMapping(DraftPages.LIST)
class DraftsController {

    private static final List<String> BEGINNINGS = List.of("model", "blank", "earlier");

    private final Drafts drafts;
    private final Notices notices;
    private final Supplements supplements;
    private final Templates templates;

    DraftsController(Drafts drafts, Notices notices, Supplements supplements, Templates templates) {
        this.drafts = drafts;
        this.notices = notices;
        this.supplements = supplements;
        this.templates = templates;
    }

    @GetMapping
    View list(Shell shell) {
        requireOffice();
        var rows =
                drafts.mine().stream().map(draft -> row(draft, shell.words())).toList();
        return Html.of(templates.draftList(shell, new DraftListPage(rows)));
    }

    @GetMapping("/new")
    View ask(Shell shell, @ModelAttribute NewDraftForm form) {
        requireOffice();
        return Html.of(templates.draftBegin(shell, page(form, null, shell.words())));
    }

    @PostMapping
    View start(Shell shell, @ModelAttribute NewDraftForm form) {
        var office = requireOffice();
        var kind = Typed.constant(NoticeKind.class, form.kind()).orElse(null);
        var unit = office.size() == 1
                ? office.getFirst()
                : office.stream()
                        .filter(each -> each.id().toString().equals(form.unit()))
                        .findFirst()
                        .orElse(null);
        var original = originals().stream()
                .filter(each -> each.id().toString().equals(form.supplements()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            return rejected(shell, form, "kind");
        }
        if (unit == null) {
            return rejected(shell, form, "unit");
        }
        if (form.beginning().equals("earlier") && form.earlier().isEmpty()) {
            return rejected(shell, form, "earlier");
        }
        if (kind == NoticeKind.SUPPLEMENT && original == null) {
            return rejected(shell, form, "supplements");
        }
        var beginning = switch (form.beginning()) {
            case "blank" -> new Beginning.Blank();
            case "earlier" -> new Beginning.Earlier(DraftId.of(form.earlier()));
            default -> new Beginning.Model();
        };
        var id = drafts.start(new StartDraft(
                kind, unit.id(), beginning, original == null || kind != NoticeKind.SUPPLEMENT ? null : original.id()));
        return new SeeOther(DraftPages.LIST + "/" + id, "drafting.started");
    }

    private View rejected(Shell shell, NewDraftForm form, String fault) {
        return Html.rejected(
                templates.draftBegin(shell, page(form, shell.say("drafting.new.fault." + fault), shell.words())));
    }

    private NewDraftPage page(NewDraftForm form, @Nullable String refusal, Words words) {
        var kind = Typed.constant(NoticeKind.class, form.kind()).orElse(NoticeKind.NOTICE);
        var beginning = BEGINNINGS.contains(form.beginning()) ? form.beginning() : "model";
        return new NewDraftPage(
                DraftPages.kinds(kind, words),
                requireOffice().stream()
                        .map(unit -> Choice.of(
                                unit.id().toString(),
                                unit.name(),
                                unit.id().toString().equals(form.unit())))
                        .toList(),
                BEGINNINGS.stream()
                        .map(each ->
                                Choice.of(each, words.say("drafting.new.beginning." + each), each.equals(beginning)))
                        .toList(),
                drafts.mine().stream()
                        .map(draft -> Choice.of(
                                draft.id().toString(),
                                DraftPages.titleOf(draft.content(), words),
                                draft.id().toString().equals(form.earlier())))
                        .toList(),
                originals().stream()
                        .map(notice -> Choice.of(
                                notice.id().toString(),
                                Stream.of(notice.number(), notice.title())
                                        .filter(java.util.Objects::nonNull)
                                        .collect(java.util.stream.Collectors.joining(" ")),
                                notice.id().toString().equals(form.supplements())))
                        .toList(),
                refusal);
    }

    private List<NoticeSummary> originals() {
        return notices.worklist().stream().filter(supplements::maySupplement).toList();
    }

    private List<UnitSummary> requireOffice() {
        var office = notices.officeUnits();
        if (office.isEmpty()) {
            throw new NotFound("page", "drafts");
        }
        return office;
    }

    private static DraftListPage.Row row(DraftSummary draft, Words words) {
        return new DraftListPage.Row(
                DraftPages.pathOf(draft),
                DraftPages.titleOf(draft.content(), words),
                words.say("notice.document", draft.content().kind()),
                words.say("drafting.changed", draft.changedBy(), words.moment(draft.changedAt())),
                words.say("drafting.state", draft.state()),
                draft.isOpen() ? Tone.WARN : Tone.GOOD);
    }
}
