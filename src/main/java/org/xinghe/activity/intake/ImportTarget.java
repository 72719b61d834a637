package org.xinghe.activity.intake;

/// What rows become. Words under `activity-import.target.<TARGET>`.
public enum ImportTarget {
    /// Drafts of plans.
    PLAN,
    /// Activities that were held, on record and public; only who decides for the unit chooses this.
    RECORD
}
