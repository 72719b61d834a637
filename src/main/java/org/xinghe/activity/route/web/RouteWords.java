package org.xinghe.activity.route.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.route.Group;
import org.xinghe.activity.route.Insurance;
import org.xinghe.activity.route.RouteObjection;
import org.xinghe.activity.route.RouteObjection.GapTooShort;
import org.xinghe.activity.route.RouteObjection.OfTheActivity;
import org.xinghe.activity.route.RouteObjection.PolicyNoteMissing;
import org.xinghe.activity.route.RouteObjection.SeatsTooFew;
import org.xinghe.activity.route.RouteObjection.TooMany;
import org.xinghe.activity.route.Stop;
import org.xinghe.activity.route.StopId;
import org.xinghe.activity.route.Travel;
import org.xinghe.activity.route.Vehicle;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.web.Words;

/// How the pages speak of stops and groups.
@Component
class RouteWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Regions regions;

    RouteWords(Regions regions) {
        this.regions = regions;
    }

    List<StopLine> forStaff(List<Stop> stops, List<Stop> tooSmall, Words words) {
        var small = tooSmall.stream().map(Stop::id).collect(Collectors.toSet());
        return lines(stops, small, true, words);
    }

    List<StopLine> forEverybody(List<Stop> stops, Words words) {
        return lines(stops, Set.of(), false, words);
    }

    List<GroupLine> groups(List<Group> groups, Words words) {
        return groups.stream().map(group -> group(group, words)).toList();
    }

    List<String> objections(List<RouteObjection> objections, Words words) {
        return objections.stream().map(each -> objection(each, words)).toList();
    }

    /// From the first arrival to the last departure.
    static String span(List<Stop> stops, Words words) {
        var from = stops.getFirst().arrivesAt();
        return words.moment(from) + "–" + hour(stops.getLast().leavesAt(), from.toLocalDate(), words);
    }

    private List<StopLine> lines(List<Stop> stops, Set<StopId> small, boolean staff, Words words) {
        var lines = new ArrayList<StopLine>();
        @Nullable LocalDate day = null;
        for (var stop : stops) {
            var today = stop.arrivesAt().toLocalDate();
            var isLast = stop.position() == stops.size();
            lines.add(new StopLine(
                    stop.id().toString(),
                    stop.position(),
                    today.equals(day) ? null : words.day(today),
                    stop.arrivesAt().format(MINUTE) + "–" + hour(stop.leavesAt(), today, words),
                    stop.name(),
                    place(stop),
                    joined(stop.guideName(), staff ? stop.guidePhone() : ""),
                    stop.sight(),
                    stop.capacity() == null ? null : words.say("route.stop.capacity.of", stop.capacity()),
                    isLast ? null : travel(stop.travel(), words),
                    small.contains(stop.id()) ? words.say("route.warning.small") : null));
            day = stop.leavesAt().toLocalDate();
        }
        return lines;
    }

    private static GroupLine group(Group group, Words words) {
        var vehicle = group.vehicle();
        return new GroupLine(
                group.id().toString(),
                group.name(),
                group.leaderName(),
                group.leaderPhone(),
                words.say("route.group.capacity.of", group.capacity()),
                vehicle == null ? null : vehicle(vehicle, words),
                vehicle == null || vehicle.driverName().isBlank() ? null : vehicle.driverName(),
                vehicle == null || vehicle.driverPhone().isBlank() ? null : vehicle.driverPhone(),
                insurance(group.insurance(), words),
                "");
    }

    static @Nullable String insurance(@Nullable Insurance insurance, Words words) {
        return insurance == null
                ? null
                : words.say(
                        "route.insurance.ticked",
                        insurance.note(),
                        insurance.tickedBy(),
                        words.moment(insurance.tickedAt()));
    }

    private static String vehicle(Vehicle vehicle, Words words) {
        var seats = words.say("route.vehicle.seats", vehicle.seats());
        return vehicle.plate().isBlank() ? seats : vehicle.plate() + " · " + seats;
    }

    String place(Stop stop) {
        return Stream.of(regionName(stop.region()), stop.address())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String regionName(RegionCode code) {
        var region = regions.find(code);
        if (region.isEmpty()) {
            return code.value();
        }
        var isBelowCity = !code.city().equals(code);
        var city =
                isBelowCity ? regions.find(code.city()).map(each -> each.name()).orElse("") : "";
        return city + region.get().name();
    }

    private static @Nullable String travel(@Nullable Travel travel, Words words) {
        return travel == null
                ? null
                : words.say("route.travel", words.say("route.mode", travel.mode()), travel.minutes());
    }

    private static String objection(RouteObjection objection, Words words) {
        return switch (objection) {
            case GapTooShort gap -> gap(gap, words);
            case SeatsTooFew seats -> words.say("route.refused.seats", seats.seats(), seats.capacity());
            case TooMany many -> words.say("route.refused.many", many.most());
            case PolicyNoteMissing none -> words.say("route.refused.policy");
            case OfTheActivity no -> words.say("activity.refused", no.reason());
        };
    }

    private static String gap(GapTooShort gap, Words words) {
        var today = gap.from().leavesAt().toLocalDate();
        var left = gap.from().leavesAt().format(MINUTE);
        var arrival = hour(gap.to().arrivesAt(), today, words);
        var travel = gap.from().travel();
        return travel == null
                ? words.say(
                        "route.refused.overlap",
                        gap.from().name(),
                        left,
                        gap.to().name(),
                        arrival)
                : words.say(
                        "route.refused.gap",
                        gap.from().name(),
                        left,
                        words.say("route.mode", travel.mode()),
                        travel.minutes(),
                        gap.to().name(),
                        hour(gap.earliest(), today, words),
                        arrival);
    }

    /// The hour alone on the same day, with the day on another.
    private static String hour(LocalDateTime moment, LocalDate today, Words words) {
        return moment.toLocalDate().equals(today) ? moment.format(MINUTE) : words.moment(moment);
    }

    private static String joined(String name, String phone) {
        return (name + " " + phone).strip();
    }
}
