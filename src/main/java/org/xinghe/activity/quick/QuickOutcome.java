package org.xinghe.activity.quick;

import java.util.List;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Reason;

/// What became of a record made in one step.
public sealed interface QuickOutcome {

    /// It is public and on record.
    record Recorded(ActivityId activity) implements QuickOutcome {}

    /// It waits for whoever decides; its record is made when it is published.
    record Submitted(ActivityId activity) implements QuickOutcome {}

    /// Nothing of it was kept.
    record Refused(List<Reason> reasons) implements QuickOutcome {}
}
