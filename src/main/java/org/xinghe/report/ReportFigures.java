package org.xinghe.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityLine;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.UnitFigures;
import org.xinghe.report.FigureDifference.Kind;

/// The figures of a report at one moment, with the rows they come from.
public record ReportFigures(UnitFigures sums, List<ActivityLine> rows) {

    public ReportFigures {
        rows = List.copyOf(rows);
    }

    /// What differs between these figures and later ones; empty when nothing does.
    public static List<FigureDifference> differences(UnitFigures before, UnitFigures now) {
        var found = new ArrayList<FigureDifference>();
        compare(found, Kind.ACTIVITIES, before.activities(), now.activities());
        compare(found, Kind.RECORDED, before.recorded(), now.recorded());
        compare(found, Kind.SESSIONS, before.sessions(), now.sessions());
        for (var method : CountingMethod.values()) {
            compare(found, Kind.PERSON_TIMES, method, before.personTimes(), now.personTimes());
        }
        for (var method : CountingMethod.values()) {
            compare(found, Kind.VIEWERS, method, before.viewers(), now.viewers());
        }
        compare(found, Kind.SCIENCE_WORKERS, before.scienceWorkers(), now.scienceWorkers());
        compare(found, Kind.VOLUNTEERS, before.volunteers(), now.volunteers());
        compare(found, Kind.PRESS_LINKS, before.pressLinks(), now.pressLinks());
        compare(found, Kind.WITHOUT_METHOD, before.withoutMethod(), now.withoutMethod());
        return List.copyOf(found);
    }

    /// The titles of activities whose rows came, went or changed since.
    public List<String> changedRows(ReportFigures now) {
        var before = rows.stream().collect(Collectors.toMap(ActivityLine::id, row -> row));
        var after = now.rows.stream().collect(Collectors.toMap(ActivityLine::id, row -> row));
        var titles = new ArrayList<String>();
        now.rows.stream()
                .filter(row -> !sameNumbers(before, row))
                .map(ActivityLine::title)
                .forEach(titles::add);
        rows.stream()
                .filter(row -> !after.containsKey(row.id()))
                .map(ActivityLine::title)
                .forEach(titles::add);
        return List.copyOf(titles);
    }

    private static boolean sameNumbers(Map<ActivityId, ActivityLine> others, ActivityLine row) {
        var other = others.get(row.id());
        return other != null
                && other.state() == row.state()
                && Objects.equals(other.onSite(), row.onSite())
                && other.onSiteMethod() == row.onSiteMethod()
                && Objects.equals(other.online(), row.online())
                && other.onlineMethod() == row.onlineMethod()
                && other.scienceWorkers() == row.scienceWorkers()
                && other.volunteers() == row.volunteers();
    }

    private static void compare(List<FigureDifference> found, Kind kind, long before, long now) {
        if (before != now) {
            found.add(new FigureDifference(kind, null, before, now));
        }
    }

    private static void compare(
            List<FigureDifference> found,
            Kind kind,
            CountingMethod method,
            Map<String, Long> before,
            Map<String, Long> now) {
        long then = before.getOrDefault(method.name(), 0L);
        long later = now.getOrDefault(method.name(), 0L);
        if (then != later) {
            found.add(new FigureDifference(kind, method, then, later));
        }
    }
}
