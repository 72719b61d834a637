package org.xinghe.notice.drafting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.web.PaperHead;

/// The part of the editor that follows what is typed: how it is saved, which numbers come next, how it looks.
///
/// @param seen the version that was saved
/// @param saved by whom and when, in words
/// @param refusal why it was not saved by itself, in words; null when it was
/// @param next the numbers that would come next
/// @param faults what is wrong with the levels, in words
public record DraftLive(
        String path,
        int seen,
        String saved,
        @Nullable String refusal,
        String next,
        List<String> faults,
        PaperHead head,
        List<Line> lines) {

    /// @param style the class in the stylesheet
    /// @param heading what is set in the face of headings
    public record Line(String style, String heading, String text) {}
}
