package org.xinghe.attendance.registration;

/// What became of a change that a registrant wished for.
public enum ChangeOutcome {
    DONE,
    /// There are not so many places free, or others wait for them; what was confirmed stays.
    NOT_SO_MANY_FREE,
    /// It is over, called off, given back or declined.
    TOO_LATE,
    /// Fewer than one head, or more than one registration may have.
    NOT_SO_MANY_ALLOWED
}
