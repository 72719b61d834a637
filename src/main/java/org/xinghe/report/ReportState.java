package org.xinghe.report;

/// How far a report has come.
public enum ReportState {
    /// The unit writes.
    DRAFT,
    /// Its leader is asked to send it.
    SUBMITTED,
    /// The office has it.
    SENT,
    ACCEPTED,
    /// The office sent it back with reasons.
    RETURNED;

    /// Whether the unit may still write.
    public boolean isOpen() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED -> true;
            case SENT, ACCEPTED -> false;
        };
    }
}
