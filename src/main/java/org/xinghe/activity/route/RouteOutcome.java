package org.xinghe.activity.route;

import java.util.List;

/// What became of a wish about the stops or the groups of an activity.
public sealed interface RouteOutcome {

    /// @param insuranceLapsed whether an insurance that was ticked does not cover the change and is to be ticked anew
    record Done(boolean insuranceLapsed) implements RouteOutcome {}

    record Refused(List<RouteObjection> objections) implements RouteOutcome {}

    static RouteOutcome done() {
        return new Done(false);
    }

    static RouteOutcome refused(RouteObjection objection) {
        return new Refused(List.of(objection));
    }
}
