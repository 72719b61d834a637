package org.xinghe.campaign.sheet;

import java.util.List;
import org.xinghe.campaign.StepOutcome.Since;

/// What became of a change on the sheet.
public sealed interface SheetOutcome {

    /// @param changed how many duties are others now
    /// @param left how many could not be changed so, or not be confirmed
    record Done(int changed, int left) implements SheetOutcome {}

    /// Somebody else has changed the same since; nothing was touched.
    record Conflict(List<Since> changes) implements SheetOutcome {}

    /// What was typed for all of them was not understood; nothing was touched.
    ///
    /// @param reason a key of words, below `campaign.doubt.`
    record NotUnderstood(String reason) implements SheetOutcome {}
}
