package org.xinghe.report.closing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.xinghe.activity.UnitFigures;

/// Adds figures up, each kind for itself.
final class FigureSum {

    private UnitFigures figures = UnitFigures.NONE;

    void add(UnitFigures other) {
        figures = combined(figures, other, 1);
    }

    UnitFigures figures() {
        return figures;
    }

    /// What of a total is in none of its parts.
    static UnitFigures difference(UnitFigures total, Collection<UnitFigures> parts) {
        var rest = total;
        for (var part : parts) {
            rest = combined(rest, part, -1);
        }
        return rest;
    }

    private static UnitFigures combined(UnitFigures one, UnitFigures other, int sign) {
        return new UnitFigures(
                one.activities() + sign * other.activities(),
                one.recorded() + sign * other.recorded(),
                one.sessions() + sign * other.sessions(),
                combined(one.personTimes(), other.personTimes(), sign),
                combined(one.viewers(), other.viewers(), sign),
                one.scienceWorkers() + sign * other.scienceWorkers(),
                one.volunteers() + sign * other.volunteers(),
                one.pressLinks() + sign * other.pressLinks(),
                one.withoutMethod() + sign * other.withoutMethod());
    }

    private static Map<String, Long> combined(Map<String, Long> one, Map<String, Long> other, int sign) {
        var sum = new HashMap<>(one);
        other.forEach((method, people) -> sum.merge(method, sign * people, Long::sum));
        sum.values().removeIf(people -> people == 0);
        return sum;
    }
}
