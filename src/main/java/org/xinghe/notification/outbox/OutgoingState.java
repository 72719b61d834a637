package org.xinghe.notification.outbox;

/// How far something has come on its way out.
public enum OutgoingState {
    /// Goes by itself when its time comes, or again after a fault that passes.
    WAITING,
    /// Stays until somebody releases it.
    HELD,
    SENT,
    /// Was given up; somebody may try again.
    FAILED,
    DROPPED
}
