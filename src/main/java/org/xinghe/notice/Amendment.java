package org.xinghe.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Replacement;

/// What one notice changes, in a reader's words, on top of a letter.
///
/// @param title which notice changes which
/// @param href that notice, null where the reader may not see it or has it in front of them
/// @param lead what that means for the reader
/// @param lines what changes for the reader; empty when nothing
public record Amendment(String title, @Nullable String href, String lead, List<Line> lines) {

    /// @param kind in words: changed, dropped, added
    /// @param what the duty, or what else changes
    /// @param gone whether it holds no longer
    public record Line(String kind, String what, boolean gone, List<Replacement> replacements) {}
}
