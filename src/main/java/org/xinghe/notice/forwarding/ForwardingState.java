package org.xinghe.notice.forwarding;

/// How far a forwarding has come.
public enum ForwardingState {
    /// Written, not sent.
    DRAFT,
    /// Delivered to the units it names.
    SENT,
    /// Sent, its addendum withdrawn: marked, not deleted.
    WITHDRAWN
}
