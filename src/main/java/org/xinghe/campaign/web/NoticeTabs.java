package org.xinghe.campaign.web;

import java.util.List;
import java.util.Objects;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticePages;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// What the pages of a notice's duties and routes share with its other pages.
///
/// @param path the notice's own path
/// @param status how far it has come, in words
public record NoticeTabs(String path, String title, List<Link> breadcrumb, List<Link> tabs, String status, Tone tone) {

    /// @param page the last part of the page's path
    static NoticeTabs of(NoticeSummary notice, String page, Words words) {
        var path = "/desk/notices/" + notice.id();
        var title = Objects.requireNonNullElseGet(notice.title(), () -> words.say("campaign.notice.untitled"));
        return new NoticeTabs(
                path,
                title,
                List.of(Link.to(words.say("campaign.notices"), "/desk/notices"), Link.to(title, path)),
                NoticePages.of(notice, page, words),
                words.say("notice.status", notice.status()),
                NoticePages.toneOf(notice.status()));
    }

    /// The page among the tabs to which the reader's page belongs.
    public Link current() {
        return tabs.stream()
                .filter(Link::current)
                .map(tab -> Link.to(tab.label(), tab.href()))
                .findFirst()
                .orElseThrow();
    }

    static String dutiesOf(NoticeId notice) {
        return "/desk/notices/%s/duties".formatted(notice);
    }

    public String duties() {
        return path + "/duties";
    }

    public String routes() {
        return path + "/routes";
    }
}
