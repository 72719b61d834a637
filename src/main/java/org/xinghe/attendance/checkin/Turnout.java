package org.xinghe.attendance.checkin;

import java.util.EnumMap;
import java.util.Map;
import org.xinghe.activity.CountingMethod;

/// How many came, registered people and guests apart.
///
/// @param expected heads whose registration is confirmed
/// @param registered heads of registered people who were checked in
/// @param guests heads who checked themselves in without registration
/// @param counted heads of people who were only counted, by the method
public record Turnout(int expected, int registered, int guests, Map<CountingMethod, Integer> counted) {

    public static final Turnout NOBODY = new Turnout(0, 0, 0, Map.of());

    public Turnout {
        counted = Map.copyOf(counted);
    }

    /// Person-times that were checked in one by one.
    public int checkedIn() {
        return registered + guests;
    }

    /// Person-times that were only counted.
    public int onlyCounted() {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Person-times of both.
    public int present() {
        return checkedIn() + onlyCounted();
    }

    Turnout plus(Turnout other) {
        var both = new EnumMap<CountingMethod, Integer>(CountingMethod.class);
        both.putAll(counted);
        other.counted.forEach((method, number) -> both.merge(method, number, Integer::sum));
        return new Turnout(expected + other.expected, registered + other.registered, guests + other.guests, both);
    }
}
