package org.xinghe.notice.drafting.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.drafting.DraftContent;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Link;

/// The editor of a draft.
///
/// @param page says which open page saves
/// @param issuers one list of choices for each issuer, the host first, and one more
/// @param errors the first finding of a part, by the part's name; empty before a check
/// @param findings null before a check
/// @param conflict what somebody else saved meanwhile, null when nobody did
/// @param noticePath the document that it became; null while it is open
public record DraftPage(
        String path,
        String title,
        String lead,
        List<Link> breadcrumb,
        String page,
        DraftContent content,
        List<Choice> kinds,
        List<List<Choice>> issuers,
        List<Choice> series,
        Map<String, String> errors,
        @Nullable FindingsView findings,
        @Nullable ConflictView conflict,
        @Nullable String refusal,
        @Nullable String noticePath,
        DraftLive live) {

    /// Findings in words.
    ///
    /// @param errors how many stop it
    /// @param warnings how many do not
    public record FindingsView(int errors, int warnings, List<Row> rows) {

        /// @param href the field where it is mended
        public record Row(boolean error, String where, String text, String href) {}
    }

    /// What stands in the draft now against what was typed, part by part.
    public record ConflictView(String text, List<Row> rows) {

        public record Row(String part, String theirs, String yours) {}
    }

    public @Nullable String errorOf(String part) {
        return errors.get(part);
    }

    /// The annexes, and an empty one more.
    public int annexFields() {
        return content.annexes().size() + 1;
    }

    public String annexName(int at) {
        return at < content.annexes().size() ? content.annexes().get(at).name() : "";
    }

    public String annexText(int at) {
        return at < content.annexes().size() ? content.annexes().get(at).text() : "";
    }

    public boolean isOpen() {
        return noticePath == null;
    }
}
