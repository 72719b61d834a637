package org.xinghe.campaign;

import java.util.List;
import org.xinghe.campaign.StepOutcome.Since;

/// What became of many changes made at once.
public sealed interface ApplyOutcome {

    /// @param changed how many duties are others now
    /// @param left how many could not be confirmed since something is missing
    record Applied(int changed, int left) implements ApplyOutcome {}

    /// Somebody else has changed some of the same since; nothing was touched.
    record Refused(List<Since> changes) implements ApplyOutcome {}
}
