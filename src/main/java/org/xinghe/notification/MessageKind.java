package org.xinghe.notification;

/// What a message tells; its words stand under `notification.kind.<KIND>`.
public enum MessageKind {
    /// A notice was addressed to the unit.
    NOTICE_RELEASED,
    /// A unit above passed a notice on.
    NOTICE_FORWARDED,
    /// The issuers answered what the unit had asked.
    QUESTION_ANSWERED,
    /// A notice that the unit got was taken back.
    NOTICE_WITHDRAWN,
    /// Its receipt is still missing.
    NOTICE_REMINDED,
    /// A duty of the unit may be done later.
    DUTY_EXTENDED,
    /// All that the unit owes, once a day at most.
    DIGEST,
    /// What of it went up to the unit's leader.
    DIGEST_ROSE,
    /// How a week went, for officers.
    WEEKLY,
    ACTIVITY_RETURNED,
    REPORT_RETURNED,
    REPORT_ACCEPTED
}
