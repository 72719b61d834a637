package org.xinghe.notice;

/// How far a notice has come.
public enum NoticeStatus {
    /// Read, and a person is confirming its facts.
    DRAFT,
    /// Each fact was confirmed, corrected or dropped by a person.
    CONFIRMED,
    /// Every issuer has signed what was confirmed.
    COUNTERSIGNED,
    /// Out, delivered to its recipients.
    RELEASED,
    /// Taken back after its release.
    WITHDRAWN;

    /// Whether what the notice says may still change.
    public boolean isChangeable() {
        return switch (this) {
            case DRAFT, CONFIRMED, COUNTERSIGNED -> true;
            case RELEASED, WITHDRAWN -> false;
        };
    }
}
