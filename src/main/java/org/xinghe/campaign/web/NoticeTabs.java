package org.xinghe.campaign.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;

/// What the pages of a notice's duties and routes share with its other pages.
///
/// @param path the notice's own path
public record NoticeTabs(String path, String title, List<Link> breadcrumb, List<Link> tabs) {

    /// @param page the last part of the page's path
    static NoticeTabs of(NoticeSummary notice, String page, Words words) {
        var path = "/desk/notices/" + notice.id();
        var title = Objects.requireNonNullElseGet(notice.title(), () -> words.say("campaign.notice.untitled"));
        return new NoticeTabs(
                path,
                title,
                List.of(Link.to(words.say("campaign.notices"), "/desk/notices"), Link.to(title, path)),
                (notice.isSupplement()
                                ? Stream.of("", "facts", "recipients", "changes", "release")
                                : Stream.of("", "facts", "recipients", "duties", "routes", "burden", "release"))
                        .filter(each -> !each.equals("burden") || notice.releasedAt() == null)
                        .map(each -> new Link(
                                words.say("campaign.tab." + (each.isEmpty() ? "overview" : each)),
                                each.isEmpty() ? path : path + "/" + each,
                                each.equals(page)))
                        .toList());
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
