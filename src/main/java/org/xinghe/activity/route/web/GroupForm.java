package org.xinghe.activity.route.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.route.Group;
import org.xinghe.activity.route.PlanGroup;
import org.xinghe.activity.route.Vehicle;
import org.xinghe.activity.web.Faults;
import org.xinghe.activity.web.TypedValues;

/// A group as it is typed.
///
/// @param version of the group that was opened, 0 of a new one
public record GroupForm(
        int version,
        String name,
        String leaderName,
        String leaderPhone,
        String capacity,
        String plate,
        String seats,
        String driverName,
        String driverPhone) {

    static GroupForm fresh(String name) {
        return new GroupForm(0, name, "", "", "", "", "", "", "");
    }

    static GroupForm of(Group group) {
        var vehicle = group.vehicle();
        return new GroupForm(
                group.version(),
                group.name(),
                group.leaderName(),
                group.leaderPhone(),
                String.valueOf(group.capacity()),
                vehicle == null ? "" : vehicle.plate(),
                vehicle == null ? "" : String.valueOf(vehicle.seats()),
                vehicle == null ? "" : vehicle.driverName(),
                vehicle == null ? "" : vehicle.driverPhone());
    }

    static GroupForm of(MultiValueMap<String, String> sent) {
        return new GroupForm(
                TypedValues.count(TypedValues.text(sent, "version")).orElse(0),
                TypedValues.text(sent, "name"),
                TypedValues.text(sent, "leaderName"),
                TypedValues.text(sent, "leaderPhone"),
                TypedValues.text(sent, "capacity"),
                TypedValues.text(sent, "plate"),
                TypedValues.text(sent, "seats"),
                TypedValues.text(sent, "driverName"),
                TypedValues.text(sent, "driverPhone"));
    }

    GroupForm withVersion(int newVersion) {
        return new GroupForm(
                newVersion, name, leaderName, leaderPhone, capacity, plate, seats, driverName, driverPhone);
    }

    /// The group that was meant; empty when something is wrong, with all faults noted.
    Optional<PlanGroup> read(Faults faults) {
        if (name.isBlank()) {
            faults.add("name", "route.fault.group-name");
        }
        StopForm.tooLong("name", name, StopForm.LONGEST_NAME, faults);
        StopForm.tooLong("leaderName", leaderName, StopForm.LONGEST_LINE, faults);
        StopForm.tooLong("leaderPhone", leaderPhone, StopForm.LONGEST_LINE, faults);
        StopForm.tooLong("plate", plate, StopForm.LONGEST_LINE, faults);
        StopForm.tooLong("driverName", driverName, StopForm.LONGEST_LINE, faults);
        StopForm.tooLong("driverPhone", driverPhone, StopForm.LONGEST_LINE, faults);
        if (leaderName.isBlank()) {
            faults.add("leaderName", "route.fault.leader");
        }
        if (leaderPhone.isBlank()) {
            faults.add("leaderPhone", "route.fault.leader-phone");
        }
        var places = TypedValues.count(capacity).filter(each -> each > 0);
        if (places.isEmpty()) {
            faults.add("capacity", "route.fault.capacity", capacity);
        }
        var vehicle = vehicle(faults);
        return faults.isEmpty()
                ? places.map(each -> new PlanGroup(name, leaderName, leaderPhone, each, vehicle))
                : Optional.empty();
    }

    private @Nullable Vehicle vehicle(Faults faults) {
        if ((plate + seats + driverName + driverPhone).isBlank()) {
            return null;
        }
        var counted = TypedValues.count(seats).filter(each -> each > 0);
        if (counted.isEmpty()) {
            faults.add("seats", "route.fault.seats", seats);
        }
        return new Vehicle(plate.strip(), counted.orElse(1), driverName.strip(), driverPhone.strip());
    }
}
