package org.xinghe.notice.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.notice.drafting.CompleteOutcome.Completed;
import org.xinghe.notice.drafting.CompleteOutcome.Refused;
import org.xinghe.notice.drafting.DraftId;
import org.xinghe.notice.drafting.DraftSummary;
import org.xinghe.notice.drafting.Drafts;
import org.xinghe.notice.drafting.web.DraftPages.State;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The editor of a draft: saved as one goes, checked, completed. Nothing that was typed is ever lost.
@Controller
@RequestMapping(DraftPages.LIST + "/{id}")
class DraftController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Drafts drafts;
    private final DraftPages pages;
    private final Templates templates;

    DraftController(Drafts drafts, DraftPages pages, Templates templates) {
        this.drafts = drafts;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View edit(Shell shell, @PathVariable DraftId id) {
        var draft = drafts.require(id);
        return show(shell, draft, State.of(draft));
    }

    /// The page as it was saved last, with what the check found.
    @GetMapping("/check")
    View check(Shell shell, @PathVariable DraftId id) {
        var draft = drafts.require(id);
        return show(shell, draft, State.of(draft).found(drafts.check(draft, draft.content())));
    }

    @PostMapping("/saving")
    View save(Shell shell, @PathVariable DraftId id, HttpServletRequest request) {
        return saved(shell, id, request, _ -> new SeeOther(DraftPages.LIST + "/" + id, "drafting.saved"));
    }

    @PostMapping("/checking")
    View saveAndCheck(Shell shell, @PathVariable DraftId id, HttpServletRequest request) {
        return saved(
                shell,
                id,
                request,
                _ -> new SeeOther(DraftPages.LIST + "/" + id + "/check#findings", "drafting.saved"));
    }

    @PostMapping("/completion")
    View complete(Shell shell, @PathVariable DraftId id, HttpServletRequest request) {
        return saved(shell, id, request, draft -> switch (drafts.complete(draft.id())) {
            case Completed(var notice) -> new SeeOther("/desk/notices/" + notice, "drafting.completed");
            case Refused(var findings) ->
                Html.rejected(templates.draftEdit(
                        shell, pages.of(draft, State.of(draft).found(findings), shell.words())));
        });
    }

    /// What the page's own clock sends: only the part that follows what is typed comes back.
    @PostMapping("/autosaving")
    View autosave(Shell shell, @PathVariable DraftId id, HttpServletRequest request) {
        var before = drafts.require(id);
        var form = DraftForm.of(request, before.content().kind());
        var words = shell.words();
        if (form.length() > Drafts.LONGEST) {
            var refusal = shell.say("drafting.too-long", words.number(Drafts.LONGEST));
            return Html.rejected(
                    templates.draftLive(shell, pages.live(before, form.content(), form.seen(), refusal, words)));
        }
        try {
            var version = drafts.save(id, form.seen(), form.page(), form.content());
            var now = drafts.require(id);
            return Html.of(templates.draftLive(shell, pages.live(now, form.content(), version, null, words)));
        } catch (EditConflict second) {
            var now = drafts.require(id);
            return Html.conflict(templates.draftLive(
                    shell, pages.live(now, form.content(), form.seen(), pages.conflictText(now, words), words)));
        }
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable DraftId id) {
        var draft = drafts.require(id);
        var disposition = ContentDisposition.attachment()
                .filename(Drafts.fileNameOf(draft.content()), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(DOCX)
                .body(drafts.layOut(draft.content(), null));
    }

    /// What becomes of a draft once what was typed is saved.
    private interface Then {

        View with(DraftSummary draft);
    }

    private View saved(Shell shell, DraftId id, HttpServletRequest request, Then then) {
        var before = drafts.require(id);
        var form = DraftForm.of(request, before.content().kind());
        if (form.length() > Drafts.LONGEST) {
            var refusal = shell.say("drafting.too-long", shell.words().number(Drafts.LONGEST));
            return Html.rejected(templates.draftEdit(
                    shell,
                    pages.of(before, new State(form.content(), form.seen(), null, false, refusal), shell.words())));
        }
        try {
            drafts.save(id, form.seen(), form.page(), form.content());
        } catch (EditConflict second) {
            // what was typed stays in the fields; saved again, it stands
            var now = drafts.require(id);
            return Html.conflict(templates.draftEdit(
                    shell, pages.of(now, new State(form.content(), now.version(), null, true, null), shell.words())));
        }
        return then.with(drafts.require(id));
    }

    private View show(Shell shell, DraftSummary draft, State state) {
        return Html.of(templates.draftEdit(shell, pages.of(draft, state, shell.words())));
    }
}
