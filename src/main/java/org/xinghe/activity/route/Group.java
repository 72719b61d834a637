package org.xinghe.activity.route;

import org.jspecify.annotations.Nullable;

/// People who travel together.
///
/// @param leaderPhone for those who run the activity, never for the public
/// @param capacity how many places it has, its leader not counted
/// @param vehicle null while none is known, or none is needed
/// @param insurance null until somebody ticked it
public record Group(
        GroupId id,
        int version,
        String name,
        String leaderName,
        String leaderPhone,
        int capacity,
        @Nullable Vehicle vehicle,
        @Nullable Insurance insurance) {

    public boolean isInsured() {
        return insurance != null;
    }
}
