package org.xinghe.report.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityLine;
import org.xinghe.activity.CountingMethod;
import org.xinghe.report.FigureDifference.Kind;
import org.xinghe.report.ReportFigures;
import org.xinghe.web.Words;

/// The rows that a report's figures come from.
///
/// @param figure the words of the one figure asked for, null when all rows stand there
/// @param excluded how many numbers nobody said the counting of
public record RecordsPage(
        String back, String unit, @Nullable String figure, List<Row> rows, Row sum, int excluded) {

    /// One activity with its numbers in words; empty where it has none.
    ///
    /// @param href its public page, null for the sum
    public record Row(
            String title,
            @Nullable String href,
            String when,
            String state,
            String onSite,
            String online,
            String scienceWorkers,
            String volunteers) {}

    static RecordsPage of(String back, String unit, ReportFigures figures, @Nullable Kind asked, Words words) {
        var rows = figures.rows().stream()
                .filter(row -> asked == null || adds(row, asked))
                .toList();
        return new RecordsPage(
                back,
                unit,
                asked == null ? null : words.say("report.figure", asked),
                rows.stream().map(row -> rowOf(row, words)).toList(),
                sumOf(rows, words),
                figures.sums().withoutMethod());
    }

    /// Whether a row adds to a figure.
    private static boolean adds(ActivityLine row, Kind kind) {
        return switch (kind) {
            case ACTIVITIES, SESSIONS, PRESS_LINKS -> true;
            case RECORDED -> row.state() == org.xinghe.activity.ActivityState.RECORDED;
            case PERSON_TIMES -> row.onSite() != null;
            case VIEWERS -> row.online() != null;
            case SCIENCE_WORKERS -> row.scienceWorkers() > 0;
            case VOLUNTEERS -> row.volunteers() > 0;
            case WITHOUT_METHOD ->
                (row.onSite() != null && row.onSiteMethod() == null)
                        || (row.online() != null && row.onlineMethod() == null);
        };
    }

    private static Row rowOf(ActivityLine row, Words words) {
        var first = row.firstAt();
        return new Row(
                row.title(),
                "/activities/" + row.slug(),
                first == null ? "" : words.moment(first),
                words.say("report.activity", row.state()),
                counted(row.onSite(), row.onSiteMethod(), words),
                counted(row.online(), row.onlineMethod(), words),
                words.number(row.scienceWorkers()),
                words.number(row.volunteers()));
    }

    private static Row sumOf(List<ActivityLine> rows, Words words) {
        var onSite = new ArrayList<String>();
        var online = new ArrayList<String>();
        for (var method : CountingMethod.values()) {
            addSum(onSite, method, rows, ActivityLine::onSite, ActivityLine::onSiteMethod, words);
            addSum(online, method, rows, ActivityLine::online, ActivityLine::onlineMethod, words);
        }
        return new Row(
                words.say("report.records.sum", rows.size()),
                null,
                "",
                "",
                String.join("；", onSite),
                String.join("；", online),
                words.number(
                        rows.stream().mapToLong(ActivityLine::scienceWorkers).sum()),
                words.number(rows.stream().mapToLong(ActivityLine::volunteers).sum()));
    }

    private static void addSum(
            List<String> sums,
            CountingMethod method,
            List<ActivityLine> rows,
            java.util.function.Function<ActivityLine, @Nullable Integer> number,
            java.util.function.Function<ActivityLine, @Nullable CountingMethod> by,
            Words words) {
        long sum = 0;
        for (var row : rows) {
            var people = number.apply(row);
            sum += by.apply(row) == method && people != null ? people : 0;
        }
        if (sum > 0) {
            sums.add(words.say("report.counted", words.number(sum), words.say("report.method", method)));
        }
    }

    private static String counted(@Nullable Integer people, @Nullable CountingMethod method, Words words) {
        if (people == null) {
            return "";
        }
        return words.say(
                "report.counted",
                words.number(people),
                method == null ? words.say("report.method.none") : words.say("report.method", method));
    }
}
