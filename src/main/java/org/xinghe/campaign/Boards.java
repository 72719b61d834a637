package org.xinghe.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.Board.Cell;
import org.xinghe.campaign.Board.Row;
import org.xinghe.campaign.OwedDuties.Standing;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// Unit × duty, derived from the records at the moment one looks.
@Service
@Transactional(readOnly = true)
public class Boards {

    private final CampaignQueries campaigns;
    private final DutyRepository duties;
    private final OwedDuties owed;
    private final CampaignPolicy policy;
    private final Units units;

    Boards(CampaignQueries campaigns, DutyRepository duties, OwedDuties owed, CampaignPolicy policy, Units units) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.owed = owed;
        this.policy = policy;
        this.units = units;
    }

    /// The board for the acting person, who has to be of an issuer.
    public Board of(CampaignId id, BoardFilter filter) {
        policy.requireSeeAll(campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id)));
        return build(id, filter);
    }

    /// The whole board, for reports that are written from it.
    public Board whole(CampaignId id) {
        return build(id, BoardFilter.all());
    }

    private Board build(CampaignId id, BoardFilter filter) {
        var columns = duties.findByCampaignOrderByPosition(id).stream()
                .map(Duty::summary)
                .filter(duty -> duty.state() == ProposalState.CONFIRMED)
                .filter(filter.side()::shows)
                .filter(duty -> filter.duty() == null || duty.id().equals(filter.duty()))
                .filter(duty -> filter.dutyKind() == null || duty.kind() == filter.dutyKind())
                .toList();
        var standings = new HashMap<UnitId, Map<DutyId, Standing>>();
        owed.of(id)
                .forEach(each -> standings
                        .computeIfAbsent(each.unit(), _ -> new HashMap<>())
                        .put(each.duty(), each));
        var rows = new ArrayList<Row>();
        for (var unit : inOrder(units.all(standings.keySet()))) {
            var row = new Row(unit, cellsOf(standings.getOrDefault(unit.id(), Map.of()), columns));
            if (passes(row, filter)) {
                rows.add(row);
            }
        }
        return withoutEmptyColumns(columns, rows);
    }

    /// A duty that none of the rows owes needs no column.
    private static Board withoutEmptyColumns(List<DutySummary> columns, List<Row> rows) {
        var kept = IntStream.range(0, columns.size())
                .filter(column ->
                        rows.stream().anyMatch(row -> row.cells().get(column).state() != DutyState.NOT_OWED))
                .boxed()
                .toList();
        var narrow = rows.stream()
                .map(row ->
                        new Row(row.unit(), kept.stream().map(row.cells()::get).toList()))
                .toList();
        return new Board(kept.stream().map(columns::get).toList(), narrow, totalsOf(narrow));
    }

    private static List<UnitSummary> inOrder(Map<UnitId, UnitSummary> units) {
        return units.values().stream()
                .sorted(java.util.Comparator.comparing(UnitSummary::kind)
                        .thenComparing(unit -> unit.region().value())
                        .thenComparing(UnitSummary::name))
                .toList();
    }

    private static List<Cell> cellsOf(Map<DutyId, Standing> own, List<DutySummary> columns) {
        return columns.stream()
                .map(duty -> {
                    var standing = own.get(duty.id());
                    return standing == null
                            ? new Cell(duty.id(), DutyState.NOT_OWED, null, false, 0)
                            : new Cell(
                                    duty.id(),
                                    standing.state(),
                                    standing.dueOn(),
                                    standing.extended(),
                                    standing.answers());
                })
                .toList();
    }

    private static boolean passes(Row row, BoardFilter filter) {
        var unit = row.unit();
        return (filter.kind() == null || unit.kind() == filter.kind())
                && (filter.city() == null || filter.city().contains(unit.region()))
                && unit.name().contains(filter.text().strip())
                && row.cells().stream()
                        .anyMatch(cell -> filter.state() == null
                                ? cell.state() != DutyState.NOT_OWED
                                : cell.state() == filter.state());
    }

    private static Map<DutyState, Long> totalsOf(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::state)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
