package org.xinghe.campaign.brand;

/// How far a brand has come.
public enum BrandState {
    /// Registered by a coordinator, waits for the unit's leader.
    PROPOSED,
    /// In the matrix.
    APPROVED,
    /// Taken off by the unit; kept, not shown.
    RETIRED
}
