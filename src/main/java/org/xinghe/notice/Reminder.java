package org.xinghe.notice;

/// How an officer reminds of a missing receipt.
public enum Reminder {
    /// With the unit's next message of the day.
    WITH_THE_NEXT_MESSAGE,
    /// With a message of its own, at most once a day.
    AT_ONCE
}
