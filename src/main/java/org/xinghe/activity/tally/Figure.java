package org.xinghe.activity.tally;

/// What is counted of planned activities. The first is the sum of the next four; the last two say what happened on the
/// way and cut across them. The words stand under `tally.<FIGURE>`.
public enum Figure {
    /// Once public: what was announced.
    PLANNED,
    /// On record.
    HELD,
    /// Over, and not on record yet.
    UNRECORDED,
    /// Its last session is not over.
    TO_COME,
    /// Called off after it had been announced.
    CANCELLED,
    /// At least once at another time or place than announced.
    MOVED,
    /// Switched online after it had been announced.
    SWITCHED
}
