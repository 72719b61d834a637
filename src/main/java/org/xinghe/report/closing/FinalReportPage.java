package org.xinghe.report.closing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.UnitFigures;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyState;
import org.xinghe.organisation.UnitKind;
import org.xinghe.report.closing.ClosingFacts.Highlight;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Method;

/// What the final report will say, each figure with the way to its rows, and the choice of highlights.
///
/// @param gaps what nothing is on record about, in words
/// @param refused why a choice was not taken, null when it was
public record FinalReportPage(
        CampaignId id,
        String campaign,
        List<Fact> facts,
        List<Tile> standing,
        List<Tile> figures,
        List<Line> strands,
        List<Line> cities,
        List<Kind> highlights,
        boolean chosen,
        int cases,
        int suggestions,
        List<String> gaps,
        List<Event> history,
        @Nullable String refused) {

    /// A figure.
    ///
    /// @param href the page of its rows
    public record Tile(
            String label,
            long value,
            String unit,
            Method method,
            @Nullable String detail,
            String href) {}

    /// A part of the programme or of the province with its figures in words.
    public record Line(
            String name, String href, long activities, long sessions, String onSite, String online, boolean empty) {}

    /// The highlights of the reports of one kind of unit.
    ///
    /// @param chosen how many of them stand in the report as things are
    public record Kind(String title, int chosen, List<Group> groups) {}

    /// The highlights of one report.
    public record Group(String unit, List<Choice> choices) {

        int chosen() {
            return (int) choices.stream().filter(Choice::chosen).count();
        }
    }

    public String path() {
        return "/desk/campaigns/%s/final-report".formatted(id);
    }

    public String boardPath() {
        return "/desk/campaigns/%s/board".formatted(id);
    }

    static FinalReportPage of(ClosingFacts facts, @Nullable List<String> typed, List<Event> history, Words words) {
        var campaign = facts.campaign();
        var ticked = new HashSet<>(
                typed == null
                        ? facts.highlights().lines().stream()
                                .map(FinalReports::valueOf)
                                .toList()
                        : typed);
        return new FinalReportPage(
                campaign.id(),
                campaign.title(),
                factsOf(facts, words),
                standingOf(facts, words),
                figuresOf(facts, words),
                strandsOf(facts, words),
                citiesOf(facts, words),
                highlightsOf(facts, ticked, words),
                facts.highlights().chosen(),
                (int) facts.reports().stream()
                        .flatMap(report -> report.cases().stream())
                        .filter(each -> !each.saysNothing())
                        .count(),
                facts.reports().stream()
                        .mapToInt(report -> report.suggestions().size())
                        .sum(),
                gapsOf(facts, words),
                history,
                null);
    }

    FinalReportPage refusedFor(String reason) {
        return new FinalReportPage(
                id,
                campaign,
                facts,
                standing,
                figures,
                strands,
                cities,
                highlights,
                chosen,
                cases,
                suggestions,
                gaps,
                history,
                reason);
    }

    private static List<Kind> highlightsOf(ClosingFacts facts, Set<String> ticked, Words words) {
        var kinds = new TreeMap<UnitKind, List<Group>>();
        facts.reports().stream()
                .filter(report -> !report.highlights().isEmpty())
                .forEach(report -> kinds.computeIfAbsent(report.unit().kind(), _ -> new ArrayList<>())
                        .add(new Group(
                                report.unit().name(),
                                report.highlights().stream()
                                        .map(text -> choice(new Highlight(report, text), ticked))
                                        .toList())));
        return kinds.entrySet().stream()
                .map(kind -> new Kind(
                        words.say("unit.kind", kind.getKey()),
                        kind.getValue().stream().mapToInt(Group::chosen).sum(),
                        kind.getValue()))
                .toList();
    }

    private static Choice choice(Highlight highlight, Set<String> ticked) {
        var value = FinalReports.valueOf(highlight);
        return Choice.of(value, highlight.text(), ticked.contains(value));
    }

    private static List<Fact> factsOf(ClosingFacts facts, Words words) {
        var campaign = facts.campaign();
        return List.of(
                Fact.of(words.say("closing.fact.notice"), facts.notice().title()),
                Fact.of(words.say("closing.fact.number"), facts.notice().number()),
                Fact.of(words.say("closing.fact.theme"), campaign.theme()),
                Fact.of(words.say("closing.fact.period"), campaign.periodText()),
                Fact.of(words.say("closing.fact.issuers"), String.join("、", facts.issuers())),
                Fact.of(
                        words.say("closing.fact.received"),
                        words.say(
                                "closing.fact.received.of",
                                facts.delivery().received(),
                                facts.delivery().delivered())));
    }

    private static List<Tile> standingOf(ClosingFacts facts, Words words) {
        var board = "/desk/campaigns/%s/board".formatted(facts.campaign().id());
        var tiles = new ArrayList<Tile>();
        for (var state :
                List.of(DutyState.DONE, DutyState.DONE_LATE, DutyState.LATE, DutyState.STARTED, DutyState.OPEN)) {
            tiles.add(new Tile(
                    words.say("closing.state", state),
                    facts.count(state),
                    words.say("closing.unit.duties"),
                    Method.COUNTED,
                    null,
                    board + "?state=" + state.name()));
        }
        tiles.add(new Tile(
                words.say("closing.accepted"),
                facts.reports().size(),
                words.say("closing.unit.reports"),
                Method.COUNTED,
                null,
                "/desk/office-reports"));
        return tiles;
    }

    private static List<Tile> figuresOf(ClosingFacts facts, Words words) {
        var total = facts.total();
        var rows = rowsOf(facts);
        var tiles = new ArrayList<Tile>();
        tiles.add(tile("activities", total.activities(), Method.COUNTED, rows, words));
        tiles.add(tile("sessions", total.sessions(), Method.COUNTED, rows, words));
        addPeople(tiles, "on-site", total.personTimes(), rows, words);
        addPeople(tiles, "online", total.viewers(), rows, words);
        tiles.add(tile("science-workers", total.scienceWorkers(), Method.DECLARED, rows, words));
        tiles.add(tile("volunteers", total.volunteers(), Method.DECLARED, rows, words));
        tiles.add(tile("press-links", total.pressLinks(), Method.EVIDENCED, rows, words));
        return tiles;
    }

    private static void addPeople(
            List<Tile> tiles, String figure, Map<String, Long> byMethod, String rows, Words words) {
        for (var method : FigureWords.known(byMethod)) {
            tiles.add(new Tile(
                    words.say("closing.figure." + figure),
                    FigureWords.of(byMethod, method),
                    words.say("closing.unit." + figure),
                    shadeOf(method),
                    words.say("closing.method", method),
                    rows));
        }
    }

    private static Tile tile(String figure, long value, Method method, String rows, Words words) {
        return new Tile(
                words.say("closing.figure." + figure), value, words.say("closing.unit." + figure), method, null, rows);
    }

    private static Method shadeOf(CountingMethod method) {
        return switch (method) {
            case TICKETS, REGISTRATION, GATE_COUNTER, PLATFORM -> Method.EVIDENCED;
            case HEAD_COUNT, ESTIMATE -> Method.DECLARED;
        };
    }

    private static List<Line> strandsOf(ClosingFacts facts, Words words) {
        return facts.strands().stream()
                .map(part -> line(
                        part.strand().number() + part.strand().title(),
                        rowsOf(facts) + "&strand=" + part.strand().id(),
                        part.figures(),
                        words))
                .toList();
    }

    private static List<Line> citiesOf(ClosingFacts facts, Words words) {
        return facts.byCity().entrySet().stream()
                .map(city -> line(
                        facts.cities().getOrDefault(city.getKey(), ""),
                        rowsOf(facts) + "&city=" + city.getKey(),
                        city.getValue(),
                        words))
                .toList();
    }

    private static Line line(String name, String href, UnitFigures figures, Words words) {
        return new Line(
                name,
                href,
                figures.activities(),
                figures.sessions(),
                people(figures.personTimes(), words),
                people(figures.viewers(), words),
                figures.activities() == 0);
    }

    private static String people(Map<String, Long> byMethod, Words words) {
        var parts = FigureWords.known(byMethod).stream()
                .map(method ->
                        words.say("closing.method", method) + " " + words.number(FigureWords.of(byMethod, method)))
                .toList();
        return parts.isEmpty() ? "—" : String.join(words.say("closing.and"), parts);
    }

    private static String rowsOf(ClosingFacts facts) {
        return "/activities?campaign=" + facts.campaign().slug();
    }

    private static List<String> gapsOf(ClosingFacts facts, Words words) {
        var gaps = new ArrayList<String>();
        gap(gaps, facts.total().withoutMethod(), "closing.gap.without-method", words);
        gap(gaps, facts.total().activities() - facts.total().recorded(), "closing.gap.not-recorded", words);
        gap(
                gaps,
                (int) facts.strands().stream()
                        .filter(part -> part.figures().activities() == 0)
                        .count(),
                "closing.gap.strands",
                words);
        gap(
                gaps,
                (int) facts.byCity().values().stream()
                        .filter(figures -> figures.activities() == 0)
                        .count(),
                "closing.gap.cities",
                words);
        gap(
                gaps,
                facts.completeness().stream()
                        .mapToInt(each -> each.owed() - each.accepted())
                        .sum(),
                "closing.gap.reports",
                words);
        gap(gaps, facts.targets().size(), "closing.gap.targets", words);
        return gaps;
    }

    private static void gap(List<String> gaps, int count, String key, Words words) {
        if (count > 0) {
            gaps.add(words.say(key, count));
        }
    }
}
