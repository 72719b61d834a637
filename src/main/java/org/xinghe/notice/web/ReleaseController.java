package org.xinghe.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.CountersignOutcome.NotToBeSigned;
import org.xinghe.notice.CountersignOutcome.Signed;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeStatus;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Recipients;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.ReleaseOutcome.Refused;
import org.xinghe.notice.ReleaseOutcome.Released;
import org.xinghe.notice.Releases;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import xinghe.templates.Templates;

/// Countersigning and releasing a notice.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}")
class ReleaseController {

    private final Notices notices;
    private final Releases releases;
    private final Recipients recipients;
    private final Receipts receipts;
    private final Units units;
    private final NoticeFrames frames;
    private final Templates templates;

    ReleaseController(
            Notices notices,
            Releases releases,
            Recipients recipients,
            Receipts receipts,
            Units units,
            NoticeFrames frames,
            Templates templates) {
        this.notices = notices;
        this.releases = releases;
        this.recipients = recipients;
        this.receipts = receipts;
        this.units = units;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/release")
    View show(Shell shell, @PathVariable NoticeId id) {
        return Html.of(templates.noticeRelease(shell, page(shell, id, null)));
    }

    /// @param seen the version of the notice that the signer had before their eyes
    @PostMapping("/signatures")
    View sign(Shell shell, @PathVariable NoticeId id, @RequestParam UnitId unit, @RequestParam int seen) {
        notices.requirePrepared(id);
        try {
            return switch (releases.countersign(id, unit, seen)) {
                case Signed(var complete) ->
                    new SeeOther(pathOf(id), complete ? "notice.signed.complete" : "notice.signed");
                case NotToBeSigned(var status) ->
                    Html.rejected(templates.noticeRelease(
                            shell, page(shell, id, shell.say("notice.sign.refused." + status))));
            };
        } catch (EditConflict changed) {
            return Html.conflict(templates.noticeRelease(shell, page(shell, id, shell.say("notice.sign.conflict"))));
        }
    }

    @PostMapping("/release")
    View release(Shell shell, @PathVariable NoticeId id) {
        notices.requirePrepared(id);
        return switch (releases.release(id)) {
            case Released(var _, var _, var count) -> new SeeOther(pathOf(id), "notice.released", count);
            case Refused _ ->
                Html.rejected(templates.noticeRelease(shell, page(shell, id, shell.say("notice.release.refused"))));
        };
    }

    private ReleasePage page(Shell shell, NoticeId id, @Nullable String refusal) {
        var notice = notices.requirePrepared(id);
        var words = shell.words();
        var released = notice.releasedAt();
        return new ReleasePage(
                frames.of(notice, "release", words),
                notice.version(),
                released == null
                        ? releases.objectionsTo(id).stream()
                                .map(objection -> link(objection, words))
                                .toList()
                        : List.of(),
                signatures(notice, words),
                notice.status() == NoticeStatus.CONFIRMED || notice.status() == NoticeStatus.COUNTERSIGNED,
                notices.mayEdit(notice),
                released == null
                        ? recipients.unitsOf(id).size()
                        : receipts.of(id).size(),
                released == null ? null : words.moment(released),
                released == null ? voided(notice, words) : null,
                refusal);
    }

    /// Said until every issuer has signed again.
    private @Nullable String voided(NoticeSummary notice, Words words) {
        var signed = releases.signaturesOf(notice.id()).size();
        return releases.voided(notice.id())
                .filter(_ -> signed < notice.issuers().size())
                .map(entry -> words.say(
                        "notice.voided",
                        entry.changes().getOrDefault("issuers", ""),
                        words.say(entry.changes().getOrDefault("why", "notice.voided.facts")),
                        entry.personName(),
                        words.moment(entry.at())))
                .orElse(null);
    }

    private List<ReleasePage.Signature> signatures(NoticeSummary notice, Words words) {
        var signed = releases.signaturesOf(notice.id()).stream()
                .collect(Collectors.toMap(Releases.Signature::unit, Function.identity()));
        var known = units.all(notice.issuers());
        return notice.issuers().stream()
                .map(issuer -> {
                    var signature = signed.get(issuer);
                    return new ReleasePage.Signature(
                            issuer.toString(),
                            Objects.requireNonNull(known.get(issuer)).name(),
                            signature == null
                                    ? null
                                    : words.say("notice.signature", signature.by(), words.moment(signature.at())),
                            signature == null && notices.maySignFor(issuer));
                })
                .toList();
    }

    /// What is mended on this very page leads to the signatures.
    private static Link link(ReleaseObjection objection, Words words) {
        var path = objection.path();
        return Link.to(
                words.say(objection.key(), objection.values().toArray()),
                path.endsWith("/release") ? path + "#signatures" : path);
    }

    private static String pathOf(NoticeId id) {
        return "%s/%s/release".formatted(NoticeFrames.LIST, id);
    }
}
