package org.xinghe.notification.chase;

/// What kind of thing a unit owes.
public enum OwedKind {
    /// Taking receipt of a notice.
    RECEIPT,
    DUTY,
    /// An activity that came back.
    RETURNED_ACTIVITY,
    /// A report that came back.
    RETURNED_REPORT
}
