package org.xinghe.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeStatus;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Recipients;
import org.xinghe.notice.ReleaseHint;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.Releases;
import org.xinghe.organisation.Units;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;

/// Builds the page on which a notice is signed, numbered, released and withdrawn.
@Component
class ReleasePages {

    private final Notices notices;
    private final Releases releases;
    private final Recipients recipients;
    private final Receipts receipts;
    private final Units units;
    private final ObjectProvider<ReleaseHint> hints;
    private final NoticeFrames frames;
    private final OwnDocumentViews views;

    ReleasePages(
            Notices notices,
            Releases releases,
            Recipients recipients,
            Receipts receipts,
            Units units,
            ObjectProvider<ReleaseHint> hints,
            NoticeFrames frames,
            OwnDocumentViews views) {
        this.notices = notices;
        this.releases = releases;
        this.recipients = recipients;
        this.receipts = receipts;
        this.units = units;
        this.hints = hints;
        this.frames = frames;
        this.views = views;
    }

    /// @param refusal why the last wish was refused, in words; null when it was not
    ReleasePage of(Shell shell, NoticeId id, @Nullable String refusal) {
        return of(shell, id, refusal, "");
    }

    /// @param reason for taking it back, as it was typed
    ReleasePage of(Shell shell, NoticeId id, @Nullable String refusal, String reason) {
        var notice = notices.requirePrepared(id);
        var words = shell.words();
        var released = notice.releasedAt();
        return new ReleasePage(
                frames.of(notice, "release", words),
                notice.version(),
                released == null && notice.withdrawal() == null
                        ? releases.objectionsTo(id).stream()
                                .map(objection -> link(objection, words))
                                .toList()
                        : List.of(),
                released == null && notice.withdrawal() == null ? hintsFor(id, words) : List.of(),
                signatures(notice, words),
                notice.status() == NoticeStatus.CONFIRMED || notice.status() == NoticeStatus.COUNTERSIGNED,
                notices.mayEdit(notice),
                released == null
                        ? recipients.unitsOf(id).size()
                        : receipts.of(id).size(),
                released == null ? null : words.moment(released),
                released == null ? voided(notice, words) : null,
                views.numberOf(notice, words),
                views.withdrawalOf(notice, reason),
                views.withdrawn(notice, words),
                refusal);
    }

    private List<Link> hintsFor(NoticeId id, Words words) {
        return hints.orderedStream()
                .flatMap(hint -> hint.hintsFor(id).stream())
                .map(hint -> link(hint, words))
                .toList();
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

    /// What is mended on this very page leads to the signatures or to the number.
    private static Link link(ReleaseObjection objection, Words words) {
        var path = objection.path();
        var here = objection.key().endsWith(".no-number") ? "#number" : "#signatures";
        return Link.to(
                words.say(objection.key(), objection.values().toArray()),
                path.endsWith("/release") ? path + here : path);
    }
}
