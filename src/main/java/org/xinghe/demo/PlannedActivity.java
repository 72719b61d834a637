package org.xinghe.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.RecordActivity;

/// What is going to happen to one activity of the story. What does not happen is null.
///
/// @param sentBackAt when its leader returns it; it is changed and submitted again on the same day
/// @param changed the plan after it was returned
record PlannedActivity(
        DemoUnit unit,
        PlanActivity wish,
        Instant plannedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant sentBackAt,
        @Nullable PlanActivity changed,
        @Nullable Instant approvedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant recordedAt,
        @Nullable RecordActivity record) {}
