package org.xinghe.activity;

import java.util.List;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.kind.KindCode;

/// What a part of an activity asks for before the activity may be submitted or published; one bean for each part.
public interface PlanCheck {

    /// What is still missing of this part; empty for activities of kinds that do not have it.
    List<Reason> lacks(ActivityId activity, KindCode kind);
}
