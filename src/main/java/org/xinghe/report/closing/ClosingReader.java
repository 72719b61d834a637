package org.xinghe.report.closing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityFigures;
import org.xinghe.activity.ActivityRow;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.UnitFigures;
import org.xinghe.campaign.Board;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.campaign.Routes;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.report.AcceptedReport;
import org.xinghe.report.Completeness;
import org.xinghe.report.UnitReports;
import org.xinghe.report.closing.ClosingFacts.Delivery;
import org.xinghe.report.closing.ClosingFacts.DutyCount;
import org.xinghe.report.closing.ClosingFacts.Extension;
import org.xinghe.report.closing.ClosingFacts.ItemPart;
import org.xinghe.report.closing.ClosingFacts.LateLine;
import org.xinghe.report.closing.ClosingFacts.StrandPart;
import org.xinghe.shared.CampaignTime;

/// Gathers what is on record about a campaign, in a fixed number of statements and one for each extension.
@Component
class ClosingReader {

    private static final int EXAMPLES = 3;

    private final Campaigns campaigns;
    private final Boards boards;
    private final Duties duties;
    private final Routes routes;
    private final ActivityFigures figures;
    private final UnitReports reports;
    private final ChosenHighlights highlights;
    private final Notices notices;
    private final Receipts receipts;
    private final Units units;
    private final Regions regions;
    private final Offices offices;
    private final Clock clock;

    ClosingReader(
            Campaigns campaigns,
            Boards boards,
            Duties duties,
            Routes routes,
            ActivityFigures figures,
            UnitReports reports,
            ChosenHighlights highlights,
            Notices notices,
            Receipts receipts,
            Units units,
            Regions regions,
            Offices offices,
            Clock clock) {
        this.campaigns = campaigns;
        this.boards = boards;
        this.duties = duties;
        this.routes = routes;
        this.figures = figures;
        this.reports = reports;
        this.highlights = highlights;
        this.notices = notices;
        this.receipts = receipts;
        this.units = units;
        this.regions = regions;
        this.offices = offices;
        this.clock = clock;
    }

    ClosingFacts of(CampaignId id) {
        var campaign = campaigns.require(id);
        var now = clock.instant();
        var today = CampaignTime.dayOf(now);
        var board = boards.whole(id);
        var held = figures.rowsOf(id);
        var accepted = reports.accepted(id);
        var cities = namesOf(campaign.province());
        var byStrand = figures.byStrand(id);
        var byCity = new LinkedHashMap<RegionCode, FigureSum>();
        cities.keySet().forEach(city -> byCity.put(city, new FigureSum()));
        figures.byCity(id).forEach((city, sum) -> {
            var known = byCity.get(city.city());
            if (known != null) {
                known.add(sum);
            }
        });
        var total = figures.total(id);
        var outside = FigureSum.difference(total, byStrand.values());
        var completeness = reports.completeness(id);
        return new ClosingFacts(
                campaign,
                regions.require(campaign.province()).name(),
                campaign.issuers().stream()
                        .map(unit -> units.nameOn(unit, today))
                        .toList(),
                notices.require(campaign.notice()),
                now,
                deliveryOf(campaign.notice()),
                board,
                countsOf(board, unit -> !campaign.issuers().contains(unit.id())),
                countsOf(board, unit -> campaign.issuers().contains(unit.id())),
                lateOf(board),
                extensionsOf(board),
                total,
                strandsOf(campaign, byStrand, held),
                outside,
                sums(byCity),
                FigureSum.difference(total, sums(byCity).values()),
                held,
                accepted,
                completeness,
                routes.of(id),
                campaigns.targetsOf(id),
                highlights.of(id, accepted),
                cities,
                unitsOf(board, held, accepted),
                officesOf(accepted, completeness));
    }

    private Map<RegionCode, String> namesOf(RegionCode province) {
        return regions.citiesOf(province).stream()
                .collect(Collectors.toMap(Region::code, Region::name, (one, _) -> one, LinkedHashMap::new));
    }

    private static Map<RegionCode, UnitFigures> sums(Map<RegionCode, FigureSum> byCity) {
        var sums = new LinkedHashMap<RegionCode, UnitFigures>();
        byCity.forEach((city, sum) -> sums.put(city, sum.figures()));
        return sums;
    }

    private Delivery deliveryOf(NoticeId notice) {
        var lines = receipts.of(notice);
        var known = units.all(lines.stream().map(ReceiptLine::unit).toList());
        var byKind = new EnumMap<UnitKind, Integer>(UnitKind.class);
        lines.forEach(line -> {
            var unit = known.get(line.unit());
            byKind.merge(unit == null ? UnitKind.OTHER : unit.kind(), 1, Integer::sum);
        });
        return new Delivery(
                lines.size(),
                (int) lines.stream().filter(ReceiptLine::isReceived).count(),
                byKind);
    }

    private static List<DutyCount> countsOf(Board board, Predicate<UnitSummary> who) {
        var counts = new LinkedHashMap<DutyId, Map<DutyState, Integer>>();
        board.duties().forEach(duty -> counts.put(duty.id(), new EnumMap<>(DutyState.class)));
        board.rows().stream()
                .filter(row -> who.test(row.unit()))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() != DutyState.NOT_OWED)
                .forEach(cell -> Objects.requireNonNull(counts.get(cell.duty())).merge(cell.state(), 1, Integer::sum));
        return board.duties().stream()
                .map(duty -> new DutyCount(duty, Objects.requireNonNull(counts.get(duty.id()))))
                .filter(count -> count.owed() > 0)
                .toList();
    }

    private static List<LateLine> lateOf(Board board) {
        var late = new ArrayList<LateLine>();
        for (var row : board.rows()) {
            for (var at = 0; at < row.cells().size(); at++) {
                var cell = row.cells().get(at);
                if (cell.state() == DutyState.LATE || cell.state() == DutyState.DONE_LATE) {
                    late.add(new LateLine(row.unit(), board.duties().get(at), cell.dueOn(), cell.state()));
                }
            }
        }
        return late;
    }

    private List<Extension> extensionsOf(Board board) {
        var extensions = new ArrayList<Extension>();
        for (var row : board.rows()) {
            for (var at = 0; at < row.cells().size(); at++) {
                var cell = row.cells().get(at);
                if (cell.extended()) {
                    var reason = duties.owedBy(cell.duty(), row.unit().id())
                            .map(OwedDuty::extensionReason)
                            .orElse("");
                    extensions.add(new Extension(row.unit(), board.duties().get(at), cell.dueOn(), reason));
                }
            }
        }
        return extensions;
    }

    private List<StrandPart> strandsOf(
            CampaignSummary campaign, Map<StrandId, UnitFigures> byStrand, List<ActivityRow> held) {
        var all = campaigns.strandsOf(campaign.id());
        var parts = new ArrayList<StrandPart>();
        for (var strand : all) {
            if (!strand.isItem()) {
                var items = all.stream()
                        .filter(item -> strand.id().equals(item.parent()))
                        .toList();
                parts.add(partOf(strand, items, byStrand, held));
            }
        }
        return parts;
    }

    private static StrandPart partOf(
            StrandSummary strand,
            List<StrandSummary> items,
            Map<StrandId, UnitFigures> byStrand,
            List<ActivityRow> held) {
        var sum = new FigureSum();
        var own = new HashSet<StrandId>();
        Stream.concat(Stream.of(strand), items.stream()).map(StrandSummary::id).forEach(each -> {
            own.add(each);
            sum.add(byStrand.getOrDefault(each, UnitFigures.NONE));
        });
        var examples = held.stream()
                .filter(row ->
                        row.line().strand() != null && own.contains(row.line().strand()))
                .filter(row -> row.line().state() == ActivityState.RECORDED
                        && row.line().onSite() != null
                        && row.line().onSiteMethod() != null)
                .sorted(Comparator.comparing((ActivityRow row) ->
                                -Objects.requireNonNull(row.line().onSite()))
                        .thenComparing(row -> row.line().slug()))
                .limit(EXAMPLES)
                .toList();
        return new StrandPart(
                strand,
                sum.figures(),
                items.stream()
                        .map(item -> new ItemPart(item, byStrand.getOrDefault(item.id(), UnitFigures.NONE)))
                        .toList(),
                examples);
    }

    private Map<UnitId, UnitSummary> unitsOf(Board board, List<ActivityRow> held, List<AcceptedReport> accepted) {
        var known = new HashMap<UnitId, UnitSummary>();
        board.rows().forEach(row -> known.put(row.unit().id(), row.unit()));
        accepted.forEach(report -> known.put(report.unit().id(), report.unit()));
        known.putAll(units.all(held.stream()
                .map(ActivityRow::unit)
                .filter(unit -> !known.containsKey(unit))
                .distinct()
                .toList()));
        return known;
    }

    private Map<OfficeId, String> officesOf(List<AcceptedReport> accepted, List<Completeness> completeness) {
        var names = new HashMap<OfficeId, String>();
        Stream.concat(
                        accepted.stream().map(AcceptedReport::office),
                        completeness.stream().map(Completeness::office).filter(Objects::nonNull))
                .distinct()
                .forEach(id -> offices.find(id)
                        .ifPresent(office ->
                                names.put(id, units.require(office.unit()).name() + office.name())));
        return names;
    }
}
