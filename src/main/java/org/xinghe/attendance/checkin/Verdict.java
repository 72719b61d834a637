package org.xinghe.attendance.checkin;

/// What became of an arrival.
public enum Verdict {
    /// Counted, now or when it was sent before.
    IN,
    /// Was in already: counts nothing.
    ALREADY,
    /// Registered for another session of this activity.
    OTHER_SESSION,
    /// Registered for another activity.
    OTHER_ACTIVITY,
    /// Stands on the waiting list.
    WAITING,
    /// Not yet approved.
    REQUESTED,
    CANCELLED,
    DECLINED,
    /// No registration has this code.
    UNKNOWN;

    /// Whether the visitor may go in as a registered one.
    public boolean isIn() {
        return this == IN || this == ALREADY;
    }
}
