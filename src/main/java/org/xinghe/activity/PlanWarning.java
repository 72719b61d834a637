package org.xinghe.activity;

import java.time.LocalDate;

/// Something about a plan that is allowed but should be looked at; the words stand under `activity.warning.<KIND>`.
///
/// @param day the session's day
public record PlanWarning(Kind kind, LocalDate day) {

    /// What is unusual.
    public enum Kind {
        OUTSIDE_THE_CAMPAIGN
    }
}
