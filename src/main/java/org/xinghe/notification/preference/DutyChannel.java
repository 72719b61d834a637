package org.xinghe.notification.preference;

/// By what somebody hears of duties besides the inbox.
public enum DutyChannel {
    MAIL,
    /// The messenger of the unit.
    MESSENGER,
    /// Nothing besides the inbox.
    INBOX
}
