package org.xinghe.notification.chase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How far the run of a day has come.
///
/// @param posts to how many posts something is said that day
/// @param written to how many it was said so far
public record ChaseRun(
        LocalDate day, Instant startedAt, @Nullable Instant finishedAt, int posts, int written) {

    public boolean isOver() {
        return finishedAt != null;
    }
}
