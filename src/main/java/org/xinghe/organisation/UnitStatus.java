package org.xinghe.organisation;

/// Whether a unit still exists.
public enum UnitStatus {
    OPEN,
    /// Became part of another unit, which owes its duties from then on.
    MERGED,
    CLOSED
}
