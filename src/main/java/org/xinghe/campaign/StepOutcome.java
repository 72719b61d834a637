package org.xinghe.campaign;

import java.time.Instant;
import java.util.List;

/// What became of taking a step back, or of doing it again.
public sealed interface StepOutcome {

    /// @param act what was undone or done again
    /// @param duties how many duties changed
    record Done(String act, int duties) implements StepOutcome {}

    /// There is no such step of the acting person.
    record Nothing() implements StepOutcome {}

    /// Somebody has changed the same since; nothing was touched.
    record Refused(List<Since> changes) implements StepOutcome {}

    /// A later change that stands in the way.
    ///
    /// @param what the duty as it stands now
    /// @param act what was done to it
    record Since(String what, String by, String act, Instant at) {}
}
