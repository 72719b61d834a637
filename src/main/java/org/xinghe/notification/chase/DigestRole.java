package org.xinghe.notification.chase;

/// Why a post hears what a unit owes.
public enum DigestRole {
    /// It is the post that works on it.
    WORKS_ON_IT,
    /// Nobody holds the post that would, so the leader does.
    STANDS_IN,
    /// Some of it is overdue for so long that the leader hears of it.
    ROSE
}
