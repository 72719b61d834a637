package org.xinghe.report.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.UnitFigures;
import org.xinghe.report.FigureDifference.Kind;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Method;

/// One figure of a report with the address of the rows it comes from.
public record FigureTile(
        String label,
        long value,
        String unit,
        Method method,
        @Nullable String detail,
        @Nullable String href) {

    /// @param rows the page of the rows, null where there is none
    static List<FigureTile> of(UnitFigures figures, @Nullable String rows, Words words) {
        var tiles = new ArrayList<FigureTile>();
        tiles.add(tile(
                Kind.ACTIVITIES,
                figures.activities(),
                Method.COUNTED,
                words.say("report.tile.recorded", figures.recorded(), figures.sessions()),
                rows,
                words));
        addPeople(tiles, Kind.PERSON_TIMES, figures.personTimes(), rows, words);
        addPeople(tiles, Kind.VIEWERS, figures.viewers(), rows, words);
        tiles.add(tile(Kind.SCIENCE_WORKERS, figures.scienceWorkers(), Method.DECLARED, null, rows, words));
        tiles.add(tile(Kind.VOLUNTEERS, figures.volunteers(), Method.DECLARED, null, rows, words));
        tiles.add(tile(Kind.PRESS_LINKS, figures.pressLinks(), Method.EVIDENCED, null, null, words));
        return List.copyOf(tiles);
    }

    /// Which shade of knowing a way of counting is.
    static Method shadeOf(CountingMethod method) {
        return switch (method) {
            case TICKETS, REGISTRATION, GATE_COUNTER, PLATFORM -> Method.EVIDENCED;
            case HEAD_COUNT, ESTIMATE -> Method.DECLARED;
        };
    }

    /// What is evidenced and what is declared stand in tiles of their own and are not added.
    private static void addPeople(
            List<FigureTile> tiles, Kind kind, Map<String, Long> byMethod, @Nullable String rows, Words words) {
        for (var shade : List.of(Method.EVIDENCED, Method.DECLARED)) {
            var methods = Arrays.stream(CountingMethod.values())
                    .filter(method -> shadeOf(method) == shade && byMethod.containsKey(method.name()))
                    .toList();
            if (!methods.isEmpty()) {
                tiles.add(tile(
                        kind,
                        methods.stream()
                                .mapToLong(method -> byMethod.getOrDefault(method.name(), 0L))
                                .sum(),
                        shade,
                        methods.stream()
                                .map(method -> words.say("report.method", method) + " "
                                        + words.number(byMethod.getOrDefault(method.name(), 0L)))
                                .collect(Collectors.joining("、")),
                        rows,
                        words));
            }
        }
    }

    private static FigureTile tile(
            Kind kind, long value, Method method, @Nullable String detail, @Nullable String rows, Words words) {
        return new FigureTile(
                words.say("report.figure", kind),
                value,
                words.say("report.unit", kind),
                method,
                detail,
                rows == null ? null : rows + "?figure=" + kind.name());
    }
}
