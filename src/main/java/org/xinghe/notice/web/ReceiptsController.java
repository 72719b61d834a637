package org.xinghe.notice.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Reminder;
import org.xinghe.notice.forwarding.ReceiptTree;
import org.xinghe.notice.forwarding.ReceiptTree.Count;
import org.xinghe.notice.forwarding.ReceiptTree.Leaf;
import org.xinghe.notice.forwarding.ReceiptTrees;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;
import xinghe.templates.Templates;

/// Who has opened a released notice, who has taken receipt, and reminding exactly those who have not.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}")
class ReceiptsController {

    private static final MediaType SHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Notices notices;
    private final Receipts receipts;
    private final ReceiptTrees trees;
    private final ReceiptTreeViews treeViews;
    private final Units units;
    private final NoticeFrames frames;
    private final Templates templates;

    ReceiptsController(
            Notices notices,
            Receipts receipts,
            ReceiptTrees trees,
            ReceiptTreeViews treeViews,
            Units units,
            NoticeFrames frames,
            Templates templates) {
        this.notices = notices;
        this.receipts = receipts;
        this.trees = trees;
        this.treeViews = treeViews;
        this.units = units;
        this.frames = frames;
        this.templates = templates;
    }

    /// Which recipients the page shows.
    enum Show {
        ALL(_ -> true),
        MISSING(ReceiptLine::isMissing),
        UNOPENED(line -> line.openedAt() == null),
        RECEIVED(ReceiptLine::isReceived);

        private final Predicate<ReceiptLine> test;

        Show(Predicate<ReceiptLine> test) {
            this.test = test;
        }

        static Show named(String text) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    @GetMapping("/receipts")
    View list(Shell shell, @PathVariable NoticeId id, @RequestParam(defaultValue = "all") String show) {
        var notice = released(id);
        var words = shell.words();
        var tree = trees.of(id);
        var addressed = receipts.of(id);
        var listed = listed(addressed, tree);
        var wanted = Show.named(show);
        var known = units.all(listed.stream().map(each -> each.line().unit()).toList());
        var received = count(addressed, Show.RECEIVED);
        var forwarded = Count.of(tree.forwarded());
        var page = new ReceiptsPage(
                frames.of(notice, "receipts", words),
                treeViews.of(notice, tree, words),
                filters(notice, listed.stream().map(ListedReceipt::line).toList(), wanted, words),
                addressed.size(),
                addressed.size() - count(addressed, Show.UNOPENED),
                received,
                count(addressed, Show.MISSING),
                forwarded.all() == 0 ? "" : words.say("tree.forwarded", forwarded.all(), forwarded.received()),
                notices.mayEdit(notice),
                listed.stream()
                        .filter(each -> wanted.test.test(each.line()))
                        .map(each -> row(each, known, words))
                        .toList());
        return Html.of(templates.noticeReceipts(shell, page));
    }

    @GetMapping("/receipts.xlsx")
    ResponseEntity<byte[]> sheet(Words words, @PathVariable NoticeId id) {
        var notice = released(id);
        var name = words.say("notice.receipts.file", NoticeFrames.titleOf(notice, words));
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(SHEET)
                .body(ReceiptsSheet.of(listed(receipts.of(id), trees.of(id)), words));
    }

    /// Reminds with each unit's next message of the day.
    @PostMapping("/reminders")
    View remind(@PathVariable NoticeId id) {
        return remind(id, Reminder.WITH_THE_NEXT_MESSAGE, "notice.receipts.reminded");
    }

    @PostMapping("/urgent-reminders")
    View remindAtOnce(@PathVariable NoticeId id) {
        return remind(id, Reminder.AT_ONCE, "notice.receipts.reminded-at-once");
    }

    private View remind(NoticeId id, Reminder how, String flash) {
        released(id);
        return new SeeOther("%s/%s/receipts".formatted(NoticeFrames.LIST, id), flash, receipts.remindMissing(id, how));
    }

    /// The addressed units as they are, then those that got it from another one.
    private static List<ListedReceipt> listed(List<ReceiptLine> addressed, ReceiptTree tree) {
        var listed = new ArrayList<ListedReceipt>();
        addressed.forEach(line -> listed.add(new ListedReceipt(line, "")));
        tree.addressed().forEach(leaf -> addBelow(leaf, listed));
        return List.copyOf(listed);
    }

    private static void addBelow(Leaf leaf, List<ListedReceipt> listed) {
        for (var passed : leaf.passed()) {
            passed.leaves().forEach(below -> listed.add(ListedReceipt.of(below, leaf.name())));
            passed.leaves().forEach(below -> addBelow(below, listed));
        }
    }

    private NoticeSummary released(NoticeId id) {
        var notice = notices.requirePrepared(id);
        if (notice.releasedAt() == null) {
            throw new NotFound("receipts of notice", id);
        }
        return notice;
    }

    private static List<Link> filters(NoticeSummary notice, List<ReceiptLine> lines, Show wanted, Words words) {
        var path = NoticeFrames.pathOf(notice) + "/receipts?show=%s#table";
        return Arrays.stream(Show.values())
                .map(show -> new Link(
                        words.say("notice.receipts.show." + show, count(lines, show)),
                        path.formatted(show.name().toLowerCase(Locale.ROOT)),
                        show == wanted))
                .toList();
    }

    private static int count(List<ReceiptLine> lines, Show show) {
        return (int) lines.stream().filter(show.test).count();
    }

    private ReceiptsPage.Row row(ListedReceipt listed, Map<UnitId, UnitSummary> known, Words words) {
        var line = listed.line();
        var received = line.receivedAt();
        return new ReceiptsPage.Row(
                line.unitName(),
                nameToday(line, known.get(line.unit()), words),
                listed.via().isEmpty() ? "" : words.say("tree.via", listed.via()),
                words.say("notice.receipts.state." + stateOf(line)),
                toneOf(line),
                moment(line.openedAt(), words),
                received == null ? "" : words.say("notice.signature", line.receivedBy() + "", words.moment(received)),
                line.remindedAt() == null
                        ? ""
                        : words.say("notice.receipts.reminders", line.reminders(), moment(line.remindedAt(), words)));
    }

    private @Nullable String nameToday(ReceiptLine line, @Nullable UnitSummary unit, Words words) {
        if (unit == null) {
            return null;
        }
        return switch (unit.status()) {
            case OPEN -> unit.name().equals(line.unitName()) ? null : words.say("notice.receipts.now", unit.name());
            case MERGED ->
                words.say(
                        "notice.receipts.merged",
                        units.require(units.successorOf(unit.id())).name());
            case SPLIT ->
                words.say(
                        "notice.receipts.split",
                        units.require(units.successorOf(unit.id())).name());
            case CLOSED -> words.say("notice.receipts.closed");
        };
    }

    private static Tone toneOf(ReceiptLine line) {
        if (line.isReceived()) {
            return Tone.GOOD;
        }
        return !line.asked() ? Tone.QUIET : line.openedAt() != null ? Tone.BUSY : Tone.WARN;
    }

    static String stateOf(ReceiptLine line) {
        if (!line.asked() && !line.isReceived()) {
            return "informed";
        }
        return line.isReceived() ? "received" : line.openedAt() != null ? "opened" : "unopened";
    }

    private static String moment(@Nullable Instant at, Words words) {
        return at == null ? "" : words.moment(at);
    }
}
