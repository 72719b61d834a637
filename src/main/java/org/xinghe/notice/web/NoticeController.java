package org.xinghe.notice.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.xinghe.history.HistoryEvents;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Supplements;
import org.xinghe.web.Html;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// A notice at a glance, and its original.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}")
class NoticeController {

    private static final Set<String> ON_THE_PAGE_OF_RECEIPTS = Set.of("take-receipt");

    private final Notices notices;
    private final NoticeSteps steps;
    private final Supplements supplements;
    private final KeyFacts keyFacts;
    private final NoticeFrames frames;
    private final HistoryEvents history;
    private final Templates templates;

    NoticeController(
            Notices notices,
            NoticeSteps steps,
            Supplements supplements,
            KeyFacts keyFacts,
            NoticeFrames frames,
            HistoryEvents history,
            Templates templates) {
        this.notices = notices;
        this.steps = steps;
        this.supplements = supplements;
        this.keyFacts = keyFacts;
        this.frames = frames;
        this.history = history;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable NoticeId id) {
        var notice = notices.requirePrepared(id);
        var words = shell.words();
        var way = steps.of(notice);
        var page = new NoticePage(
                frames.of(notice, "", words),
                way.inWords(words),
                words.say("notice.next." + way.current()),
                NoticeFrames.pathOf(notice) + "/" + way.page(),
                keyFacts.of(id, NoticeFrames.pathOf(notice) + "/facts", words),
                relatedTo(notice, words),
                supplements.maySupplement(notice) ? NoticeFrames.pathOf(notice) + "/supplements/new" : null,
                history.of(id, ON_THE_PAGE_OF_RECEIPTS, words));
        return Html.of(templates.noticeShow(shell, page));
    }

    /// What it supplements, and what supplements it, that the reader works on.
    private List<NoticePage.Related> relatedTo(NoticeSummary notice, Words words) {
        var original = notice.supplements();
        var related = new ArrayList<NoticePage.Related>();
        if (original != null) {
            related.add(related(words.say("revision.supplements"), notices.require(original), words));
        }
        supplements.of(notice.id()).stream()
                .filter(notices::mayEdit)
                .forEach(each -> related.add(related(words.say("notice.status", each.status()), each, words)));
        return List.copyOf(related);
    }

    private static NoticePage.Related related(String state, NoticeSummary notice, Words words) {
        return new NoticePage.Related(NoticeFrames.titleOf(notice, words), NoticeFrames.pathOf(notice), state);
    }

    /// The document as it was handed in, always as a download.
    @GetMapping("/original")
    ResponseEntity<byte[]> original(@PathVariable NoticeId id) {
        notices.requireSeen(id);
        var original = notices.originalOf(id);
        var disposition = ContentDisposition.attachment()
                .filename(original.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(original.bytes());
    }
}
