package org.xinghe.activity.route;

import org.jspecify.annotations.Nullable;

/// The wish for a group; the parts mean what they mean in [Group].
public record PlanGroup(
        String name,
        String leaderName,
        String leaderPhone,
        int capacity,
        @Nullable Vehicle vehicle) {

    public PlanGroup {
        if (capacity < 1) {
            throw new IllegalArgumentException("A group has room for at least one, not for %d".formatted(capacity));
        }
    }

    boolean hasTooFewSeats() {
        return vehicle != null && vehicle.seats() < capacity;
    }
}
