package org.xinghe.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Board;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.RouteLine;
import org.xinghe.campaign.Routes;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;

/// How all units of a campaign stand with their reports: those that owe one and those that sent one unasked. A fixed
/// number of statements for a campaign.
@Component
class Standings {

    private final Boards boards;
    private final Duties duties;
    private final Routes routes;
    private final Units units;
    private final Sendings sendings;
    private final LiveFigures live;
    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(
            Boards boards,
            Duties duties,
            Routes routes,
            Units units,
            Sendings sendings,
            LiveFigures live,
            JdbcClient jdbc,
            Clock clock) {
        this.boards = boards;
        this.duties = duties;
        this.routes = routes;
        this.units = units;
        this.sendings = sendings;
        this.live = live;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One unit with its report.
    ///
    /// @param owed whether the unit owes a report
    /// @param office where the report went, or where the unit's kind reports to
    record Standing(
            UnitSummary unit,
            boolean owed,
            @Nullable LocalDate dueOn,
            boolean extended,
            @Nullable OfficeId office,
            @Nullable Kept kept,
            List<SentVersion> versions,
            boolean late,
            List<FigureDifference> outdated) {}

    /// What the report's own row says.
    record Kept(
            ReportId id,
            UnitId unit,
            ReportState state,
            @Nullable OfficeId office,
            @Nullable Instant sentAt,
            int sendings) {}

    List<Standing> of(CampaignId campaign) {
        var cells = cellsOf(campaign);
        var kept = carried(keptOf(campaign));
        var offices = routes.of(campaign).stream()
                .filter(line -> line.office() != null)
                .collect(Collectors.toMap(RouteLine::kind, line -> java.util.Objects.requireNonNull(line.office())));
        var asked = new HashSet<>(cells.keySet());
        asked.addAll(kept.keySet());
        var versions = sendings.of(kept.values().stream().map(Kept::id).toList());
        var sums = live.sumsOf(campaign, kept.values().stream().map(Kept::unit).toList());
        var standings = new ArrayList<Standing>();
        for (var unit : units.all(asked).values()) {
            var report = kept.get(unit.id());
            var sent = report == null ? List.<SentVersion>of() : versions.getOrDefault(report.id(), List.of());
            var cell = cells.get(unit.id());
            var dueOn = cell == null ? null : cell.dueOn();
            standings.add(new Standing(
                    unit,
                    cell != null,
                    dueOn,
                    cell != null && cell.extended(),
                    officeOf(unit, report, offices),
                    report,
                    sent,
                    isLate(sent, dueOn),
                    report == null || sent.isEmpty()
                            ? List.of()
                            : ReportFigures.differences(
                                    sent.getLast().content().figures().sums(),
                                    java.util.Objects.requireNonNull(sums.get(report.unit())))));
        }
        standings.sort(
                java.util.Comparator.comparing((Standing each) -> each.unit().kind())
                        .thenComparing(each -> each.unit().region().value())
                        .thenComparing(each -> each.unit().name()));
        return List.copyOf(standings);
    }

    /// All that waits for an office, the longest waiting first.
    List<Kept> sent() {
        return jdbc.sql("""
                select id, unit, state, office, sent_at, sendings from report.report where state = 'SENT' order by sent_at
                """).query(Standings::kept).list();
    }

    private boolean isLate(List<SentVersion> sent, @Nullable LocalDate dueOn) {
        return sent.isEmpty()
                ? dueOn != null && !CampaignTime.inTime(clock.instant(), dueOn)
                : sent.getLast().isAfter(dueOn);
    }

    private static @Nullable OfficeId officeOf(
            UnitSummary unit, @Nullable Kept report, Map<UnitKind, OfficeId> offices) {
        return report != null && report.office() != null ? report.office() : offices.get(unit.kind());
    }

    /// The report duty's cell of each unit that owes it.
    private Map<UnitId, Board.Cell> cellsOf(CampaignId campaign) {
        var duty = duties.reportDutyOf(campaign).orElse(null);
        var cells = new HashMap<UnitId, Board.Cell>();
        if (duty != null) {
            for (var row : boards.whole(campaign).rows()) {
                row.cells().stream()
                        .filter(cell -> cell.duty().equals(duty) && cell.state() != DutyState.NOT_OWED)
                        .findFirst()
                        .ifPresent(cell -> cells.put(row.unit().id(), cell));
            }
        }
        return cells;
    }

    private Map<UnitId, Kept> keptOf(CampaignId campaign) {
        return jdbc
                .sql("select id, unit, state, office, sent_at, sendings from report.report where campaign = :campaign")
                .param("campaign", campaign.value())
                .query(Standings::kept)
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::unit, each -> each));
    }

    /// What a unit had sent before it became part of another one counts for that one, unless it sent a report of its
    /// own.
    private Map<UnitId, Kept> carried(Map<UnitId, Kept> kept) {
        var carried = new HashMap<>(kept);
        units.all(kept.keySet()).values().stream()
                .filter(unit -> unit.status().isCarriedOn())
                .map(unit -> java.util.Objects.requireNonNull(kept.get(unit.id())))
                .filter(report -> !report.state().isOpen())
                .forEach(report -> {
                    var into = units.successorOf(report.unit());
                    var own = carried.get(into);
                    if (own == null || own.state().isOpen()) {
                        carried.remove(report.unit());
                        carried.put(into, report);
                    }
                });
        return carried;
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var office = row.getObject("office", UUID.class);
        var sent = row.getTimestamp("sent_at");
        return new Kept(
                new ReportId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                ReportState.valueOf(row.getString("state")),
                office == null ? null : new OfficeId(office),
                sent == null ? null : sent.toInstant(),
                row.getInt("sendings"));
    }
}
