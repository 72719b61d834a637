package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// A notice on its way from one unit to those below it.
///
/// @param own the reader's units that could forward it, empty when there is one
/// @param range how far the issuers let it go, in words
/// @param draftState who wrote the draft that stands, null without one
/// @param maySend whether the reader sends it, too
/// @param free the units that it may go to
/// @param barred the others, each with the reason
/// @param theirs what somebody else saved meanwhile, null when nobody did
public record ForwardingPage(
        String noticePath,
        String title,
        List<Link> breadcrumb,
        List<Link> own,
        String unitName,
        String range,
        ForwardingForm form,
        @Nullable String draftState,
        boolean maySend,
        List<Unit> free,
        List<Unit> barred,
        List<Past> past,
        List<String> refusals,
        @Nullable String dayError,
        @Nullable AddendumView theirs) {

    /// @param remark why it may not go there; empty when it may
    public record Unit(String id, String name, String kind, String region, boolean chosen, String remark) {}

    /// What was sent before.
    ///
    /// @param missing the units without receipt, in words; null when none is missing
    /// @param withdrawalPath null when the reader may not take it back
    public record Past(
            AddendumView addendum,
            String counts,
            @Nullable String missing,
            List<Standing> units,
            @Nullable String withdrawalPath) {}

    /// How one unit stands.
    public record Standing(String name, String state, Tone tone, String detail) {}

    /// Whether there is anything to write for: a unit left to pass it on to, or a text that was typed already.
    public boolean writable() {
        return !free.isEmpty() || !form.text().isEmpty();
    }

    public String path() {
        return noticePath + "/forwardings";
    }

    public String letterPath() {
        return noticePath + "/letter";
    }
}
