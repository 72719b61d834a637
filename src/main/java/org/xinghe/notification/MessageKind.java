package org.xinghe.notification;

/// What a message tells; its words stand under `notification.kind.<KIND>`.
public enum MessageKind {
    /// A notice was addressed to the unit.
    NOTICE_RELEASED,
    /// Its receipt is still missing.
    NOTICE_REMINDED,
    /// A duty of the unit may be done later.
    DUTY_EXTENDED,
    ACTIVITY_RETURNED,
    REPORT_RETURNED,
    REPORT_ACCEPTED
}
