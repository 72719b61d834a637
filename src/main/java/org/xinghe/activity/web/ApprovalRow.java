package org.xinghe.activity.web;

import org.jspecify.annotations.Nullable;

/// An activity that waits for approval.
///
/// @param waiting how long it has waited
/// @param overdue whether that is long
/// @param when its first session and where that is, null while none is planned
/// @param more how many sessions it has, null when there is only one
public record ApprovalRow(
        String id,
        String title,
        String unit,
        String waiting,
        boolean overdue,
        String summary,
        String mode,
        @Nullable String when,
        @Nullable String more) {

    public String path() {
        return "/desk/activities/" + id;
    }
}
