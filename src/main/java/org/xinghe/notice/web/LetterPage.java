package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.Amendment;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Link;

/// A notice as those read it to whom it went; for its issuers a preview.
///
/// @param released whether it is out
/// @param withdrawn that it was withdrawn, in words; null while it stands
/// @param head of an own document; null for one that was taken in
/// @param receipts the reader's own units among the recipients
/// @param amendments what this notice changed of another, or another one of this
/// @param addenda what was added on the way to the reader, the first forwarder first
/// @param notes what was asked and answered under the sentences
/// @param forwardingPath where the reader passes it on, null when there is nobody below
public record LetterPage(
        String path,
        String title,
        String lead,
        List<Link> breadcrumb,
        boolean released,
        @Nullable String withdrawn,
        @Nullable PaperHead head,
        List<OwnReceipt> receipts,
        List<Amendment> amendments,
        List<AddendumView> addenda,
        @Nullable String forwardingPath,
        List<Fact> facts,
        ShownText text,
        LetterNotes notes) {

    /// @param asked whether receipt is asked for
    /// @param received by whom and when, in words; null while nobody has taken receipt
    public record OwnReceipt(
            String unit,
            String name,
            boolean asked,
            @Nullable String received) {

        public boolean isMissing() {
            return asked && received == null;
        }
    }

    public List<String> annotated() {
        return notes.sentencesIn(text);
    }

    public String receiptsPath() {
        return path + "/letter/receipts";
    }

    public String originalPath() {
        return path + "/original";
    }
}
