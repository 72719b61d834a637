package org.xinghe.desk.handover;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The hand-over of a post: read, the note for the next one written, the offer on the desk taken away.
@Controller
@RequestMapping("/desk/posts/{holder}/handover")
class HandoverController {

    private final HandoverAccess access;
    private final HandoverNotes notes;
    private final HandoverPages pages;
    private final Templates templates;

    HandoverController(HandoverAccess access, HandoverNotes notes, HandoverPages pages, Templates templates) {
        this.access = access;
        this.notes = notes;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable PostHolderId holder) {
        return Html.of(templates.deskHandover(shell, pages.of(access.require(holder), shell.words())));
    }

    @PostMapping("/note")
    View write(
            Shell shell,
            @PathVariable PostHolderId holder,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text) {
        var post = access.require(holder);
        var note = text.strip();
        if (note.length() > HandoverNote.LONGEST) {
            var fault = shell.say("desk.handover.note.too-long", note.length(), HandoverNote.LONGEST);
            return Html.rejected(templates.deskHandover(shell, pages.typed(post, version, note, fault, shell.words())));
        }
        try {
            notes.write(post, version, note);
        } catch (EditConflict _) {
            return Html.conflict(templates.deskHandover(shell, pages.inConflict(post, note, shell.words())));
        }
        return new SeeOther("/desk/posts/%s/handover#note".formatted(holder), "desk.handover.note.kept");
    }

    @PostMapping("/dismissal")
    View dismiss(@PathVariable PostHolderId holder) {
        var post = access.require(holder);
        notes.dismiss(post.unit(), post.kind());
        return new SeeOther("/desk", "desk.handover.dismissed");
    }
}
