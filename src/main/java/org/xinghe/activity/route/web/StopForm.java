package org.xinghe.activity.route.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.route.PlanStop;
import org.xinghe.activity.route.Stop;
import org.xinghe.activity.route.Travel;
import org.xinghe.activity.route.TravelMode;
import org.xinghe.activity.web.Faults;
import org.xinghe.activity.web.TypedValues;
import org.xinghe.organisation.RegionCode;

/// A stop as it is typed.
///
/// @param version of the stop that was opened, 0 of a new one
/// @param lastDay only of a stop where people stay over night
public record StopForm(
        int version,
        String name,
        String region,
        String address,
        String day,
        String from,
        String until,
        String lastDay,
        String guideName,
        String guidePhone,
        String sight,
        String capacity,
        String minutes,
        String mode) {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_LINE = 100;
    static final int LONGEST_SIGHT = 500;

    /// A new stop where and when the last one ends, since that is the likeliest.
    static StopForm after(@Nullable Stop last, String region) {
        return new StopForm(
                0,
                "",
                last == null ? region : last.region().value(),
                "",
                last == null ? "" : last.leavesAt().toLocalDate().toString(),
                last == null ? "" : arrivalAfter(last).toString(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    static StopForm of(Stop stop) {
        var firstDay = stop.arrivesAt().toLocalDate();
        var lastDay = stop.leavesAt().toLocalDate();
        var travel = stop.travel();
        return new StopForm(
                stop.version(),
                stop.name(),
                stop.region().value(),
                stop.address(),
                firstDay.toString(),
                stop.arrivesAt().toLocalTime().toString(),
                stop.leavesAt().toLocalTime().toString(),
                firstDay.equals(lastDay) ? "" : lastDay.toString(),
                stop.guideName(),
                stop.guidePhone(),
                stop.sight(),
                Objects.toString(stop.capacity(), ""),
                travel == null ? "" : String.valueOf(travel.minutes()),
                travel == null ? "" : travel.mode().name());
    }

    static StopForm of(MultiValueMap<String, String> sent) {
        return new StopForm(
                TypedValues.count(TypedValues.text(sent, "version")).orElse(0),
                TypedValues.text(sent, "name"),
                TypedValues.text(sent, "region"),
                TypedValues.text(sent, "address"),
                TypedValues.text(sent, "day"),
                TypedValues.text(sent, "from"),
                TypedValues.text(sent, "until"),
                TypedValues.text(sent, "lastDay"),
                TypedValues.text(sent, "guideName"),
                TypedValues.text(sent, "guidePhone"),
                TypedValues.text(sent, "sight"),
                TypedValues.text(sent, "capacity"),
                TypedValues.text(sent, "minutes"),
                TypedValues.text(sent, "travelMode"));
    }

    StopForm withVersion(int newVersion) {
        return new StopForm(
                newVersion,
                name,
                region,
                address,
                day,
                from,
                until,
                lastDay,
                guideName,
                guidePhone,
                sight,
                capacity,
                minutes,
                mode);
    }

    /// The stop that was meant; empty when something is wrong, with all faults noted.
    Optional<PlanStop> read(Faults faults) {
        if (name.isBlank()) {
            faults.add("name", "route.fault.name");
        }
        tooLong("name", name, LONGEST_NAME, faults);
        tooLong("address", address, LONGEST_LINE, faults);
        tooLong("guideName", guideName, LONGEST_LINE, faults);
        tooLong("guidePhone", guidePhone, LONGEST_LINE, faults);
        tooLong("sight", sight, LONGEST_SIGHT, faults);
        if (!region.matches("\\d{6}")) {
            faults.add("region", "route.fault.region");
        }
        var firstDay = day(day, "day", faults);
        var lastOne = lastDay.isBlank() ? firstDay : day(lastDay, "lastDay", faults);
        var arrives = time(from, "from", faults);
        var leaves = time(until, "until", faults);
        var room = capacity.isBlank() ? Optional.<Integer>empty() : room(faults);
        var travel = travel(faults);
        if (firstDay.isPresent() && lastOne.isPresent() && arrives.isPresent() && leaves.isPresent()) {
            var arrivesAt = firstDay.get().atTime(arrives.get());
            var leavesAt = lastOne.get().atTime(leaves.get());
            if (!leavesAt.isAfter(arrivesAt)) {
                faults.add("until", "route.fault.order");
            } else if (faults.isEmpty()) {
                return Optional.of(new PlanStop(
                        name,
                        RegionCode.of(region),
                        address,
                        arrivesAt,
                        leavesAt,
                        guideName,
                        guidePhone,
                        sight,
                        room.orElse(null),
                        travel.orElse(null)));
            }
        }
        return Optional.empty();
    }

    private Optional<Travel> travel(Faults faults) {
        if (minutes.isBlank()) {
            return Optional.empty();
        }
        var spent = TypedValues.count(minutes).filter(each -> each <= Travel.LONGEST);
        if (spent.isEmpty()) {
            faults.add("minutes", "route.fault.minutes", minutes, Travel.LONGEST);
        }
        var by = TypedValues.constant(TravelMode.class, mode).orElse(TravelMode.COACH);
        return spent.map(each -> new Travel(each, by));
    }

    private Optional<Integer> room(Faults faults) {
        var room = TypedValues.count(capacity).filter(each -> each > 0);
        if (room.isEmpty()) {
            faults.add("capacity", "route.fault.capacity", capacity);
        }
        return room;
    }

    static void tooLong(String field, String text, int most, Faults faults) {
        if (text.strip().length() > most) {
            faults.add(field, "route.fault.long", most);
        }
    }

    private static LocalTime arrivalAfter(Stop last) {
        var travel = last.travel();
        var arrival = travel == null ? last.leavesAt() : last.leavesAt().plusMinutes(travel.minutes());
        return arrival.toLocalTime();
    }

    private static Optional<LocalDate> day(String text, String field, Faults faults) {
        var found = TypedValues.day(text);
        if (found.isEmpty()) {
            faults.add(field, text.isBlank() ? "route.fault.day.missing" : "route.fault.day", text);
        }
        return found;
    }

    private static Optional<LocalTime> time(String text, String field, Faults faults) {
        var found = TypedValues.time(text);
        if (found.isEmpty()) {
            faults.add(field, text.isBlank() ? "route.fault.time.missing" : "route.fault.time", text);
        }
        return found;
    }
}
