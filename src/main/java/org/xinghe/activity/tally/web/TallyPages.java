package org.xinghe.activity.tally.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.tally.Figure;
import org.xinghe.activity.tally.Tallies;
import org.xinghe.activity.tally.Tally;
import org.xinghe.activity.tally.TallyCell;
import org.xinghe.activity.tally.TallyFilter;
import org.xinghe.activity.tally.TallyFilter.Part;
import org.xinghe.activity.tally.TallyRow;
import org.xinghe.activity.tally.web.TallyPage.Group;
import org.xinghe.activity.tally.web.TallyPage.Line;
import org.xinghe.activity.tally.web.TallyPage.Number;
import org.xinghe.activity.tally.web.TallyPage.Opened;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// Puts the figures together: in all, by kind of unit, by strand, by city; each with its rows. Lines stand in the order
/// of the kinds, the strands and the regions, never in the order of their figures.
@Component
class TallyPages {

    private static final int PAGE = 50;

    private final Campaigns campaigns;
    private final Units units;
    private final Regions regions;
    private final Tallies tallies;

    TallyPages(Campaigns campaigns, Units units, Regions regions, Tallies tallies) {
        this.campaigns = campaigns;
        this.units = units;
        this.regions = regions;
        this.tallies = tallies;
    }

    TallyPage of(TallyQuery query, Words words) {
        var campaign = campaigns.require(query.campaign());
        var cells = tallies.cells(TallyFilter.of(query.campaigns()));
        var owners = units.all(cells.stream().map(TallyCell::unit).distinct().toList());
        var total = sum(cells);
        return new TallyPage(
                campaign.id().toString(),
                campaign.title(),
                others(query),
                query.campaigns().size(),
                ratio(total, words),
                numbers(total, "", "", query, words),
                Arrays.stream(Figure.values())
                        .map(each -> words.say("tally", each))
                        .toList(),
                List.of(
                        byKind(cells, owners, query, words),
                        byStrand(cells, query, words),
                        byCity(cells, query, words)),
                query.figure() == null ? null : opened(query, query.figure(), cells, owners, words),
                "/desk/campaigns/" + campaign.id() + "/activities/download.xlsx");
    }

    /// Held of planned, in words with both numbers.
    static String ratio(Tally tally, Words words) {
        return tally.planned() == 0
                ? words.say("tally.ratio.none")
                : words.say(
                        "tally.ratio",
                        words.number(tally.held()),
                        words.number(tally.planned()),
                        Math.round(tally.held() * 100.0 / tally.planned()));
    }

    private static Tally sum(List<TallyCell> cells) {
        return cells.stream().map(TallyCell::tally).reduce(Tally.NOTHING, Tally::plus);
    }

    private List<Choice> others(TallyQuery query) {
        return campaigns.worklist().stream()
                .filter(each ->
                        each.status() != CampaignStatus.PREPARED && !each.id().equals(query.campaign()))
                .map(each -> Choice.of(
                        each.id().toString(), each.title(), query.also().contains(each.id())))
                .toList();
    }

    private static List<Number> numbers(Tally tally, String group, String value, TallyQuery query, Words words) {
        return Arrays.stream(Figure.values())
                .map(each -> new Number(
                        words.say("tally", each),
                        tally.of(each),
                        query.opening(each, group, value, 1),
                        each == Figure.MOVED && tally.moves() > tally.moved()
                                ? words.say("tally.times", tally.moves())
                                : null,
                        query.opens(each, group, value)))
                .toList();
    }

    private Group byKind(List<TallyCell> cells, Map<UnitId, UnitSummary> owners, TallyQuery query, Words words) {
        var kinds = cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> Objects.requireNonNull(owners.get(cell.unit())).kind()));
        return group(
                "tally.by-kind",
                kinds.keySet().stream().sorted().toList(),
                words,
                kind -> line(
                        words.say("unit.kind", kind),
                        "kind",
                        kind.name(),
                        Objects.requireNonNull(kinds.get(kind)),
                        query,
                        words));
    }

    private Group byStrand(List<TallyCell> cells, TallyQuery query, Words words) {
        var names = new LinkedHashMap<String, String>();
        query.campaigns().stream()
                .sorted(Comparator.comparing((CampaignId each) -> !each.equals(query.campaign()))
                        .thenComparing(CampaignId::toString))
                .flatMap(each -> campaigns.strandsOf(each).stream())
                .forEach(strand -> names.put(strand.id().toString(), nameOf(strand)));
        names.put("", words.say("tally.no-strand"));
        var strands = cells.stream().collect(Collectors.groupingBy(cell -> Objects.toString(cell.strand(), "")));
        var order = names.keySet().stream().filter(strands::containsKey).toList();
        return group(
                "tally.by-strand",
                order,
                words,
                strand -> line(
                        Objects.requireNonNull(names.get(strand)),
                        "strand",
                        strand,
                        Objects.requireNonNull(strands.get(strand)),
                        query,
                        words));
    }

    private Group byCity(List<TallyCell> cells, TallyQuery query, Words words) {
        var cities = cells.stream().collect(Collectors.groupingBy(cell -> Objects.toString(cell.city(), "")));
        return group(
                "tally.by-city",
                cities.keySet().stream().sorted().toList(),
                words,
                city -> line(
                        city.isEmpty()
                                ? words.say("tally.no-city")
                                : regions.find(RegionCode.of(city))
                                        .map(Region::name)
                                        .orElse(city),
                        "city",
                        city,
                        Objects.requireNonNull(cities.get(city)),
                        query,
                        words));
    }

    private static <T> Group group(String title, List<T> keys, Words words, Function<T, Line> line) {
        return new Group(
                words.say(title),
                words.say(title + ".corner"),
                keys.stream().map(line).toList());
    }

    private static Line line(
            String label, String group, String value, List<TallyCell> cells, TallyQuery query, Words words) {
        var tally = sum(cells);
        return new Line(label, numbers(tally, group, value, query, words), ratio(tally, words));
    }

    private static String nameOf(StrandSummary strand) {
        return (strand.number() + " " + strand.title()).strip();
    }

    private Opened opened(
            TallyQuery query, Figure figure, List<TallyCell> cells, Map<UnitId, UnitSummary> owners, Words words) {
        var meant = cells.stream().filter(cell -> isMeant(cell, query, owners)).toList();
        var total = sum(meant).of(figure);
        var filter = new TallyFilter(query.campaigns(), part(query, meant));
        var rows = total == 0 ? List.<TallyRow>of() : tallies.rows(filter, figure, query.page(), PAGE);
        return new Opened(
                words.say("tally", figure),
                total,
                rows.stream().map(row -> row(row, owners, words)).toList(),
                query.page() > 1 ? query.opening(figure, query.group(), query.value(), query.page() - 1) : null,
                query.page() * PAGE < total
                        ? query.opening(figure, query.group(), query.value(), query.page() + 1)
                        : null);
    }

    private static Part part(TallyQuery query, List<TallyCell> meant) {
        return switch (query.group()) {
            case "kind" -> new Part.OfUnits(meant.stream().map(TallyCell::unit).collect(Collectors.toSet()));
            case "strand" -> new Part.OfStrand(query.strand());
            case "city" -> new Part.InCity(query.city());
            default -> new Part.All();
        };
    }

    private static boolean isMeant(TallyCell cell, TallyQuery query, Map<UnitId, UnitSummary> owners) {
        return switch (query.group()) {
            case "kind" ->
                Objects.requireNonNull(owners.get(cell.unit())).kind().name().equals(query.value());
            case "strand" -> Objects.toString(cell.strand(), "").equals(query.value());
            case "city" -> Objects.toString(cell.city(), "").equals(query.value());
            default -> true;
        };
    }

    private static TallyPage.Row row(TallyRow row, Map<UnitId, UnitSummary> owners, Words words) {
        var first = row.firstAt();
        return new TallyPage.Row(
                "/desk/activities/" + row.id(),
                row.title(),
                Objects.requireNonNull(owners.get(row.unit())).name(),
                tone(row.state()),
                words.say("activity.state", row.state()),
                first == null ? null : words.moment(first),
                note(row, words));
    }

    static @Nullable String note(TallyRow row, Words words) {
        var reason = row.reason();
        if (reason == null) {
            return null;
        }
        if (row.state() == ActivityState.CANCELLED) {
            return words.say("tally.note.cancelled", reason);
        }
        return row.switched()
                ? words.say("tally.note.switched", reason)
                : words.say("tally.note.moved", row.moves(), reason);
    }

    private static Tone tone(ActivityState state) {
        return switch (state) {
            case DRAFT, CANCELLED -> Tone.QUIET;
            case SUBMITTED -> Tone.BUSY;
            case RETURNED -> Tone.WARN;
            case PUBLISHED, RECORDED -> Tone.GOOD;
        };
    }
}
