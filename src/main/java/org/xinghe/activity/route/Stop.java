package org.xinghe.activity.route;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;

/// One place where a route stays, in the campaign's zone.
///
/// @param position from 1, in the order of time
/// @param guidePhone for those who run the activity, never for the public
/// @param sight what one sees there
/// @param capacity how many it receives at once, null when nobody limits it
/// @param travel the way to the next stop, null when nothing is known about it
public record Stop(
        StopId id,
        int position,
        int version,
        String name,
        RegionCode region,
        String address,
        LocalDateTime arrivesAt,
        LocalDateTime leavesAt,
        String guideName,
        String guidePhone,
        String sight,
        @Nullable Integer capacity,
        @Nullable Travel travel) {

    public Stop {
        if (!leavesAt.isAfter(arrivesAt)) {
            throw new IllegalArgumentException(
                    "A stop cannot be left at %s, it is reached at %s".formatted(leavesAt, arrivesAt));
        }
        if (capacity != null && capacity < 1) {
            throw new IllegalArgumentException("A stop receives at least one, not %d".formatted(capacity));
        }
    }

    Duration stay() {
        return Duration.between(arrivesAt, leavesAt);
    }

    /// When the next stop can be reached at the earliest.
    LocalDateTime reachesNextAt() {
        return travel == null ? leavesAt : leavesAt.plusMinutes(travel.minutes());
    }

    boolean receivesFewerThan(int people) {
        return capacity != null && capacity < people;
    }

    Stop at(int newPosition) {
        return new Stop(
                id,
                newPosition,
                version,
                name,
                region,
                address,
                arrivesAt,
                leavesAt,
                guideName,
                guidePhone,
                sight,
                capacity,
                travel);
    }

    /// The same place at another time, with another way from there.
    Stop at(LocalDateTime arrival, @Nullable Travel onward) {
        return new Stop(
                id,
                position,
                version,
                name,
                region,
                address,
                arrival,
                arrival.plus(stay()),
                guideName,
                guidePhone,
                sight,
                capacity,
                onward);
    }
}
