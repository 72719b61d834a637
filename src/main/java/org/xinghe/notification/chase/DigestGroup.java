package org.xinghe.notification.chase;

/// The headings of a day's message, in their order.
public enum DigestGroup {
    OVERDUE,
    TODAY,
    /// What came back and waits for the unit.
    RETURNED,
    /// Notices without receipt.
    RECEIPT,
    /// Due within the days in which it is reminded of.
    SOON,
    /// Due later, or without a day.
    LATER
}
