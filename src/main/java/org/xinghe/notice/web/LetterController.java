package org.xinghe.notice.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.Amendments;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.drafting.Drafts;
import org.xinghe.notice.forwarding.Forwardings;
import org.xinghe.notice.questions.Questions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;
import xinghe.templates.Templates;

/// The notices that went to one's units: the list, the letter itself, and taking receipt. Reading it is noted.
@Controller
class LetterController {

    private static final String INBOX = "/desk/inbox-notices";

    private final Notices notices;
    private final Receipts receipts;
    private final Forwardings forwardings;
    private final Questions questions;
    private final Drafts drafts;
    private final OwnDocumentViews views;
    private final List<Amendments> amendments;
    private final KeyFacts keyFacts;
    private final Units units;
    private final NoticeFrames frames;
    private final Templates templates;

    LetterController(
            Notices notices,
            Receipts receipts,
            Forwardings forwardings,
            Questions questions,
            Drafts drafts,
            OwnDocumentViews views,
            List<Amendments> amendments,
            KeyFacts keyFacts,
            Units units,
            NoticeFrames frames,
            Templates templates) {
        this.notices = notices;
        this.receipts = receipts;
        this.forwardings = forwardings;
        this.questions = questions;
        this.drafts = drafts;
        this.views = views;
        this.amendments = amendments;
        this.keyFacts = keyFacts;
        this.units = units;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping(INBOX)
    View list(Shell shell) {
        var found = notices.addressedToMe();
        var mine = receipts.mine();
        var issuers = units.all(
                found.stream().flatMap(notice -> notice.issuers().stream()).collect(Collectors.toSet()));
        var rows = found.stream()
                .map(notice -> row(
                        notice,
                        notice.issuers().stream()
                                .map(issuers::get)
                                .filter(Objects::nonNull)
                                .map(UnitSummary::name)
                                .collect(Collectors.joining("、")),
                        mine.getOrDefault(notice.id(), List.of()),
                        shell.words()))
                .toList();
        return Html.of(templates.noticeInbox(shell, new InboxPage(rows)));
    }

    @GetMapping(NoticeFrames.LIST + "/{id}/letter")
    View read(Shell shell, @PathVariable NoticeId id) {
        var notice = notices.requireSeen(id);
        receipts.open(id);
        var words = shell.words();
        var mine = receipts.mine(id);
        var own = mine.stream()
                .map(line -> new LetterPage.OwnReceipt(
                        line.unit().toString(), line.unitName(), line.asked(), received(line, words)))
                .toList();
        var frame = frames.of(notice, "", words);
        var paper = drafts.paperOf(notice);
        var prepares = own.isEmpty()
                && notices.addressedToMe().stream().noneMatch(each -> each.id().equals(id));
        var page = new LetterPage(
                frame.path(),
                frame.title(),
                frame.lead(),
                List.of(prepares ? Link.to(frame.title(), frame.path()) : Link.to(words.say("notice.inbox"), INBOX)),
                notice.releasedAt() != null,
                views.withdrawn(notice, words),
                paper.map(PaperHead::of).orElse(null),
                own,
                amendments.stream()
                        .flatMap(each -> each.onLetter(notice, readersOf(mine), words).stream())
                        .toList(),
                forwardings.chainToMe(id).stream()
                        .map(addendum -> Addenda.view(addendum, words))
                        .toList(),
                forwardings.forwarders(id).isEmpty() ? null : frame.path() + "/forwardings",
                keyFacts.of(id, "", words, EnumSet.complementOf(EnumSet.of(FactKind.TITLE, FactKind.QUESTION))),
                paper.map(each -> ShownText.of(notices.sentencesOf(id), each))
                        .orElseGet(() -> ShownText.of(notices.sentencesOf(id), notices.readingOf(id))),
                LetterNotes.of(
                        questions.askers(id).isEmpty() ? null : frame.path() + "/questions/new?sentence=",
                        notice.releasedAt() == null ? List.of() : questions.inLetter(id),
                        words));
        return Html.of(templates.noticeLetter(shell, page));
    }

    @PostMapping(NoticeFrames.LIST + "/{id}/letter/receipts")
    View receive(Shell shell, @PathVariable NoticeId id, @RequestParam UnitId unit) {
        notices.requireSeen(id);
        var receipt = receipts.take(id, unit);
        return new SeeOther(
                "%s/%s/letter".formatted(NoticeFrames.LIST, id),
                receipt.first() ? "notice.receipt.taken" : "notice.receipt.known",
                receipt.by(),
                shell.words().moment(receipt.at()));
    }

    private static Set<UnitId> readersOf(List<ReceiptLine> lines) {
        return lines.stream().map(ReceiptLine::unit).collect(Collectors.toSet());
    }

    private static @org.jspecify.annotations.Nullable String received(ReceiptLine line, Words words) {
        var at = line.receivedAt();
        return at == null ? null : words.say("notice.signature", String.valueOf(line.receivedBy()), words.moment(at));
    }

    private static InboxPage.Row row(NoticeSummary notice, String issuers, List<ReceiptLine> own, Words words) {
        var missing = own.stream().filter(ReceiptLine::isMissing).count();
        var released = notice.releasedAt();
        return new InboxPage.Row(
                NoticeFrames.pathOf(notice) + "/letter",
                NoticeFrames.titleOf(notice, words),
                Objects.requireNonNullElse(notice.number(), ""),
                issuers,
                released == null ? "" : words.day(CampaignTime.dayOf(released)),
                own.stream().map(ReceiptLine::unitName).collect(Collectors.joining("、")),
                words.say(stateOf(notice, own.isEmpty(), missing)),
                notice.withdrawal() != null ? Tone.QUIET : missing == 0 ? Tone.GOOD : Tone.WARN);
    }

    private static String stateOf(NoticeSummary notice, boolean inherited, long missing) {
        if (notice.withdrawal() != null) {
            return "withdraw.inbox";
        }
        return inherited ? "notice.inbox.inherited" : missing == 0 ? "notice.inbox.received" : "notice.inbox.open";
    }
}
