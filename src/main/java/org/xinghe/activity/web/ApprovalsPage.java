package org.xinghe.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Link;

/// What waits for the acting person's decision.
///
/// @param levels the ways to look at it: all, or one level; empty when only one level is there
/// @param level the one that is looked at, null for all
/// @param done what just was decided although other things were not
/// @param faults what was not decided, and why
/// @param reason what was typed as the reason of a return
public record ApprovalsPage(
        List<ApprovalRow> rows,
        List<Link> levels,
        @Nullable String level,
        List<String> done,
        List<String> faults,
        String reason) {

    /// Where the batch goes.
    public String action() {
        return "/desk/approvals" + (level == null ? "" : "?level=" + level);
    }

    /// Where the same ones are returned.
    public String returns() {
        return "/desk/approvals/returns" + (level == null ? "" : "?level=" + level);
    }

    ApprovalsPage after(List<String> decided, List<String> notDecided, String typed) {
        return new ApprovalsPage(rows, levels, level, decided, notDecided, typed);
    }
}
