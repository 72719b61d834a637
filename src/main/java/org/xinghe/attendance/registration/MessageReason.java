package org.xinghe.attendance.registration;

/// What registrants are told about; words under `registration.told.<REASON>`.
public enum MessageReason {
    /// Their places are theirs.
    CONFIRMED,
    /// They stand in the waiting list.
    WAITING,
    /// The unit looks at it first.
    REQUESTED,
    /// Places came free: theirs.
    PROMOTED,
    APPROVED,
    APPROVED_WAITING,
    DECLINED,
    HEADS_CHANGED,
    CANCELLED,
    /// The session is held online now, or on site again.
    SWITCHED,
    /// The session has another time or place.
    MOVED,
    CALLED_OFF
}
