package org.xinghe.campaign;

/// How a duty is answered.
public enum DutyKind {
    /// By an activity that was approved and published.
    ACTIVITY,
    /// By the record of what was held.
    RECORD,
    /// By a report that its office accepted.
    REPORT,
    /// By a statement of the unit.
    OTHER
}
