package org.xinghe.activity.route;

import java.time.LocalDateTime;
import org.xinghe.activity.ActivityOutcome.Reason;

/// Why a route cannot be as it is wished, with the figures.
public sealed interface RouteObjection {

    /// The way from one stop takes longer than the plan leaves time for, or begins after the next stop does.
    record GapTooShort(Stop from, Stop to) implements RouteObjection {

        /// When the next stop can be reached.
        public LocalDateTime earliest() {
            return from.reachesNextAt();
        }
    }

    record SeatsTooFew(int seats, int capacity) implements RouteObjection {}

    record TooMany(int most) implements RouteObjection {}

    record PolicyNoteMissing() implements RouteObjection {}

    /// The activity itself does not let its sessions follow.
    record OfTheActivity(Reason reason) implements RouteObjection {}
}
