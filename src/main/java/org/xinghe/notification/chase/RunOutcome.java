package org.xinghe.notification.chase;

import java.time.LocalDate;

/// What became of the wish to chase.
public sealed interface RunOutcome {

    /// Outside of the working hours, or on a day that is not worked, nobody is spoken to.
    record Quiet() implements RunOutcome {}

    /// Today's run is over.
    record Over(LocalDate day) implements RunOutcome {}

    /// Another node is at it.
    record Elsewhere(LocalDate day) implements RunOutcome {}

    /// @param posts to how many posts something was said today
    /// @param written to how many of them by this call; the others had theirs already
    record Done(LocalDate day, int posts, int written) implements RunOutcome {}
}
