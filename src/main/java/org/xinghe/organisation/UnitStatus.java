package org.xinghe.organisation;

/// Whether a unit still exists.
public enum UnitStatus {
    OPEN,
    /// Became part of another unit, which owes its duties from then on.
    MERGED,
    /// Was split into two units, the first of which owes its duties from then on.
    SPLIT,
    CLOSED;

    /// Whether another unit carries on what this one did.
    public boolean isCarriedOn() {
        return this == MERGED || this == SPLIT;
    }
}
