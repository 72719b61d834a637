package org.xinghe.activity.school;

/// How far the arrangement of a visit has come.
public enum VisitState {
    PROPOSED,
    CONFIRMED,
    /// The school did not agree.
    DECLINED,
    /// Called off after it was proposed or agreed.
    CANCELLED;

    public boolean stands() {
        return this == PROPOSED || this == CONFIRMED;
    }
}
