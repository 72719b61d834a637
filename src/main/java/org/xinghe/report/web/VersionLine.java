package org.xinghe.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Tone;

/// One sending in the list of versions.
///
/// @param href its own page
/// @param late the words for it, null when it came in time
/// @param verdicts what the office said, each as a sentence
public record VersionLine(
        String name, String href, String sent, @Nullable String late, List<Verdict> verdicts) {

    /// What the office said.
    public record Verdict(Tone tone, String word, String when, String reasons) {}
}
