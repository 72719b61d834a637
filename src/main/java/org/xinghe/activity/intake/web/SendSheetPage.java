package org.xinghe.activity.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// The page on which a sheet is sent.
///
/// @param refusal why the last one was not taken, null for none
public record SendSheetPage(
        List<Choice> units,
        List<Choice> campaigns,
        List<Sent> sent,
        @Nullable String refusal) {

    /// A file that was sent before.
    public record Sent(String href, String name, String at, String state) {}
}
