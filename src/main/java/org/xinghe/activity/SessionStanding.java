package org.xinghe.activity;

import org.xinghe.organisation.UnitId;

/// A session with what decides on it: whose it is, and how its activity stands.
///
/// @param version of the activity; grows with each change
/// @param wasPublished whether the activity is or was public
public record SessionStanding(
        ActivityId activity,
        int version,
        UnitId unit,
        String slug,
        String title,
        ActivityState state,
        boolean wasPublished,
        Mode mode,
        PlannedSession session) {

    /// Whether it is announced to everybody and not called off.
    public boolean isPublic() {
        return state.isPublic();
    }
}
