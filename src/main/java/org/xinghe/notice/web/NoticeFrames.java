package org.xinghe.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.NoticeStatus;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// Builds what the pages of one notice share.
@Component
class NoticeFrames {

    static final String LIST = "/desk/notices";

    private static final Set<String> AFTER_RELEASE = Set.of("receipts", "questions");

    private final Units units;

    NoticeFrames(Units units) {
        this.units = units;
    }

    /// @param page the last part of the page's path, empty for the overview
    NoticeFrame of(NoticeSummary notice, String page, Words words) {
        var path = pathOf(notice);
        var tabs = Stream.of("", "facts", "recipients", "duties", "burden", "release", "receipts", "questions")
                .filter(each -> !each.equals("burden") || !notice.isSupplement())
                .map(each -> each.equals("duties") && notice.isSupplement() ? "changes" : each)
                .filter(each -> !AFTER_RELEASE.contains(each) || notice.releasedAt() != null)
                .filter(each -> !Set.of("duties", "burden").contains(each) || notice.kind() != NoticeKind.REPLY)
                .filter(each -> !each.equals("burden") || notice.releasedAt() == null)
                .map(each -> new Link(
                        words.say("notice.page." + (each.isEmpty() ? "overview" : each)),
                        each.isEmpty() ? path : path + "/" + each,
                        each.equals(page)))
                .toList();
        return new NoticeFrame(
                path,
                titleOf(notice, words),
                leadOf(notice),
                words.say("notice.status", notice.status()),
                toneOf(notice.status()),
                List.of(Link.to(words.say("notice.list"), LIST)),
                tabs);
    }

    static String pathOf(NoticeSummary notice) {
        return LIST + "/" + notice.id();
    }

    static String titleOf(NoticeSummary notice, Words words) {
        return Objects.requireNonNullElseGet(notice.title(), () -> words.say("notice.untitled"));
    }

    static Tone toneOf(NoticeStatus status) {
        return switch (status) {
            case DRAFT -> Tone.WARN;
            case CONFIRMED, COUNTERSIGNED -> Tone.BUSY;
            case RELEASED -> Tone.GOOD;
            case WITHDRAWN -> Tone.QUIET;
        };
    }

    private String leadOf(NoticeSummary notice) {
        var known = units.all(notice.issuers());
        var issuers = notice.issuers().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(UnitSummary::name)
                .collect(Collectors.joining("、"));
        return Stream.of(Objects.requireNonNullElse(notice.number(), ""), issuers)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
