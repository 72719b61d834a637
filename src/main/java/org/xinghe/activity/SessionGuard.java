package org.xinghe.activity;

import java.util.List;
import org.xinghe.activity.ActivityOutcome.Reason;

/// Who counts on the sessions of an activity, such as those who hold places in them, and may object to a change.
public interface SessionGuard {

    /// Why these sessions must not take the place of those that stand; empty when nothing speaks against it. A session
    /// that is not among the new ones is to be removed. Holds whatever it relies on until the transaction ends.
    List<Reason> objections(ActivityId activity, List<PlannedSession> standing, List<PlannedSession> wanted);
}
