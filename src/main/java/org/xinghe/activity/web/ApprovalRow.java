package org.xinghe.activity.web;

import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Tone;

/// An activity that waits for approval.
///
/// @param step the decision that it waits for
/// @param waiting how long it has waited, in working days
/// @param tone how urgent that is
/// @param level whose decision it is, in words
/// @param when its first session and where that is, null while none is planned
/// @param more how many sessions it has, null when there is only one
public record ApprovalRow(
        String step,
        String id,
        String title,
        String unit,
        String waiting,
        Tone tone,
        String level,
        String summary,
        String mode,
        @Nullable String when,
        @Nullable String more,
        boolean chosen) {

    public String path() {
        return "/desk/activities/" + id;
    }
}
