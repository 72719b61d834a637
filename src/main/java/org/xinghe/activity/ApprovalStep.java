package org.xinghe.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.organisation.UnitId;

/// One decision on the way of an activity to the public.
///
/// @param unit whose decision it is
/// @param since since when it is there, null before that
/// @param decider who decided, by name; null until somebody does
/// @param reason why it was returned, null otherwise
public record ApprovalStep(
        ApprovalStepId id,
        ActivityId activity,
        UnitId unit,
        ApprovalReach level,
        State state,
        @Nullable Instant since,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    /// Where a step stands.
    public enum State {
        AHEAD,
        PRESENT,
        APPROVED,
        RETURNED,
        /// The activity was called off before anybody decided here.
        DROPPED
    }
}
