package org.xinghe.notice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// The pages of one notice, in the order in which one works: each of them shows the same bar.
public final class NoticePages {

    private static final Set<String> AFTER_RELEASE = Set.of("receipts", "questions");
    private static final Set<String> OF_DUTIES = Set.of("duties", "routes", "burden");

    private NoticePages() {}

    /// @param page the last part of the page's path, empty for the overview
    public static List<Link> of(NoticeSummary notice, String page, Words words) {
        var path = "/desk/notices/" + notice.id();
        return Stream.of(
                        "",
                        "facts",
                        "recipients",
                        "duties",
                        "routes",
                        "burden",
                        "changes",
                        "release",
                        "receipts",
                        "questions")
                .filter(each -> has(notice, each))
                .map(each -> new Link(
                        words.say("notice.page." + (each.isEmpty() ? "overview" : each)),
                        each.isEmpty() ? path : path + "/" + each,
                        each.equals(page)))
                .toList();
    }

    private static boolean has(NoticeSummary notice, String page) {
        if (page.equals("changes")) {
            return notice.isSupplement();
        }
        if (OF_DUTIES.contains(page)) {
            return !notice.isSupplement()
                    && notice.kind() != NoticeKind.REPLY
                    && (!page.equals("burden") || notice.releasedAt() == null);
        }
        return !AFTER_RELEASE.contains(page) || notice.releasedAt() != null;
    }

    /// How a notice's progress feels.
    public static Tone toneOf(NoticeStatus status) {
        return switch (status) {
            case DRAFT -> Tone.WARN;
            case CONFIRMED, COUNTERSIGNED -> Tone.BUSY;
            case RELEASED -> Tone.GOOD;
            case WITHDRAWN -> Tone.QUIET;
        };
    }
}
