package org.xinghe.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticePages;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;

/// Builds what the pages of one notice share.
@Component
class NoticeFrames {

    static final String LIST = "/desk/notices";

    private final Units units;

    NoticeFrames(Units units) {
        this.units = units;
    }

    /// @param page the last part of the page's path, empty for the overview
    NoticeFrame of(NoticeSummary notice, String page, Words words) {
        var path = pathOf(notice);
        return new NoticeFrame(
                path,
                titleOf(notice, words),
                leadOf(notice),
                words.say("notice.status", notice.status()),
                NoticePages.toneOf(notice.status()),
                List.of(Link.to(words.say("notice.list"), LIST)),
                NoticePages.of(notice, page, words));
    }

    static String pathOf(NoticeSummary notice) {
        return LIST + "/" + notice.id();
    }

    static String titleOf(NoticeSummary notice, Words words) {
        return Objects.requireNonNullElseGet(notice.title(), () -> words.say("notice.untitled"));
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
