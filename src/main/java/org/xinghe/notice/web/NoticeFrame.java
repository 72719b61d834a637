package org.xinghe.notice.web;

import java.util.List;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// What all pages of one notice share.
///
/// @param title the notice's title, or that it has none yet
/// @param lead its number and issuers
/// @param status how far it has come, in words
/// @param tabs the notice's pages
public record NoticeFrame(
        String path, String title, String lead, String status, Tone tone, List<Link> breadcrumb, List<Link> tabs) {

    /// What the window is called: which of the notice's pages it is, and of which notice.
    public String window() {
        return tabs.stream()
                .filter(tab -> tab.current() && !tab.href().equals(path))
                .map(tab -> tab.label() + " · " + title)
                .findFirst()
                .orElse(title);
    }

    public String factsPath() {
        return path + "/facts";
    }

    public String recipientsPath() {
        return path + "/recipients";
    }

    public String releasePath() {
        return path + "/release";
    }

    public String receiptsPath() {
        return path + "/receipts";
    }

    public String letterPath() {
        return path + "/letter";
    }

    public String originalPath() {
        return path + "/original";
    }
}
