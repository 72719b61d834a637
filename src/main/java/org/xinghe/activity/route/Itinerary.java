package org.xinghe.activity.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xinghe.activity.route.RouteObjection.GapTooShort;

/// The stops of a route in the order of time.
record Itinerary(List<Stop> stops) {

    Itinerary {
        var ordered = stops.stream()
                .sorted(Comparator.comparing(Stop::arrivesAt).thenComparing(Stop::leavesAt))
                .toList();
        stops = IntStream.range(0, ordered.size())
                .mapToObj(index -> ordered.get(index).at(index + 1))
                .toList();
    }

    Optional<Stop> find(StopId id) {
        return stops.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// With this stop in place of the one with its id, or as one more.
    Itinerary with(Stop stop) {
        return new Itinerary(Stream.concat(without(stop.id()).stops().stream(), Stream.of(stop))
                .toList());
    }

    Itinerary without(StopId id) {
        return new Itinerary(
                stops.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /// Lets two stops that follow each other change places. Each stays as long as before; the time on the way between
    /// them and the way from the second of them onward stay where they were, so that nothing else moves.
    Itinerary swappedAt(int position) {
        if (position < 1 || position >= stops.size()) {
            return this;
        }
        var first = stops.get(position - 1);
        var second = stops.get(position);
        var between = java.time.Duration.between(first.leavesAt(), second.arrivesAt());
        var nowFirst = second.at(first.arrivesAt(), first.travel());
        var nowSecond = first.at(nowFirst.leavesAt().plus(between), second.travel());
        var moved = new ArrayList<>(stops);
        Collections.replaceAll(moved, first, nowFirst);
        moved.set(position, nowSecond);
        return new Itinerary(moved);
    }

    /// Where the next stop would be reached after the time that is planned for it.
    List<RouteObjection> objections() {
        return IntStream.range(1, stops.size())
                .mapToObj(index -> new GapTooShort(stops.get(index - 1), stops.get(index)))
                .filter(gap -> gap.to().arrivesAt().isBefore(gap.earliest()))
                .map(RouteObjection.class::cast)
                .toList();
    }

    /// The stops that receive fewer at once than the largest group has places.
    List<Stop> tooSmallFor(List<Group> groups) {
        var largest = groups.stream().mapToInt(Group::capacity).max().orElse(0);
        return stops.stream().filter(stop -> stop.receivesFewerThan(largest)).toList();
    }
}
