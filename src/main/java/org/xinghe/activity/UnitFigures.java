package org.xinghe.activity;

import java.util.HashMap;
import java.util.Map;

/// What records add up to. Person-times on site and online viewers are kept by the name of the [CountingMethod]; the
/// four kinds of people are different figures and are never added to each other.
///
/// @param activities published or on record, each once
/// @param recorded those on record
/// @param sessions of the activities
/// @param personTimes on site, by method
/// @param viewers online, by method
/// @param withoutMethod records with a number nobody said the counting of; those numbers are left out
public record UnitFigures(
        int activities,
        int recorded,
        int sessions,
        Map<String, Long> personTimes,
        Map<String, Long> viewers,
        long scienceWorkers,
        long volunteers,
        int pressLinks,
        int withoutMethod) {

    /// Of nothing.
    public static final UnitFigures NONE = new UnitFigures(0, 0, 0, Map.of(), Map.of(), 0, 0, 0, 0);

    public UnitFigures {
        personTimes = Map.copyOf(personTimes);
        viewers = Map.copyOf(viewers);
    }

    /// Person-times on site over all methods.
    public long allPersonTimes() {
        return personTimes.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Online viewers over all methods.
    public long allViewers() {
        return viewers.values().stream().mapToLong(Long::longValue).sum();
    }

    /// These figures and others of other activities together; each way of counting stays by itself.
    public UnitFigures plus(UnitFigures other) {
        return new UnitFigures(
                activities + other.activities,
                recorded + other.recorded,
                sessions + other.sessions,
                plus(personTimes, other.personTimes),
                plus(viewers, other.viewers),
                scienceWorkers + other.scienceWorkers,
                volunteers + other.volunteers,
                pressLinks + other.pressLinks,
                withoutMethod + other.withoutMethod);
    }

    private static Map<String, Long> plus(Map<String, Long> one, Map<String, Long> other) {
        var sum = new HashMap<>(one);
        other.forEach((method, people) -> sum.merge(method, people, Long::sum));
        return sum;
    }
}
