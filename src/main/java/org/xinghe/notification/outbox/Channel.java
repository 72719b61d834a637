package org.xinghe.notification.outbox;

/// By what something leaves the house.
public enum Channel {
    MAIL,
    /// The messenger of a unit's own office.
    MESSENGER
}
