package org.xinghe.activity;

import java.util.List;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.web.Words;

/// Who counts on the sessions of an activity, such as those who hold places in them, and may object to a change.
public interface SessionGuard {

    /// Why these sessions must not take the place of those that stand; empty when nothing speaks against it. A session
    /// that is not among the new ones is to be removed. Holds whatever it relies on until the transaction ends.
    List<Reason> objections(ActivityId activity, List<PlannedSession> standing, List<PlannedSession> wanted);

    /// What the objections mean here, in words with numbers, for who wished the change; empty when there is no more to
    /// say.
    default List<String> explain(
            ActivityId activity, List<PlannedSession> standing, List<PlannedSession> wanted, Words words) {
        return List.of();
    }
}
