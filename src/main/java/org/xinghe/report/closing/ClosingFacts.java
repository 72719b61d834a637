package org.xinghe.report.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityRow;
import org.xinghe.activity.UnitFigures;
import org.xinghe.campaign.Board;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.RouteLine;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.campaign.TargetSummary;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.report.AcceptedReport;
import org.xinghe.report.Completeness;

/// All that is on record about a campaign at one moment: what its final report is written from.
///
/// @param issuers their names on the day, the host first
/// @param unitDuties how the addressed units stand with each duty
/// @param hostDuties how the issuers stand with their own duties
/// @param outside what belongs to no strand
/// @param elsewhere what took place in no known city of the province
/// @param highlights what the officer chose, or the first few by rule
/// @param cities names by code
/// @param units everybody who stands in a table, by id
/// @param offices their names with their unit's
public record ClosingFacts(
        CampaignSummary campaign,
        String province,
        List<String> issuers,
        NoticeSummary notice,
        Instant at,
        Delivery delivery,
        Board board,
        List<DutyCount> unitDuties,
        List<DutyCount> hostDuties,
        List<LateLine> late,
        List<Extension> extensions,
        UnitFigures total,
        List<StrandPart> strands,
        UnitFigures outside,
        Map<RegionCode, UnitFigures> byCity,
        UnitFigures elsewhere,
        List<ActivityRow> activities,
        List<AcceptedReport> reports,
        List<Completeness> completeness,
        List<RouteLine> routes,
        List<TargetSummary> targets,
        Highlights highlights,
        Map<RegionCode, String> cities,
        Map<UnitId, UnitSummary> units,
        Map<OfficeId, String> offices) {

    /// How the notice went out, by kind of unit.
    public record Delivery(int delivered, int received, Map<UnitKind, Integer> byKind) {}

    /// One duty over all who owe it.
    public record DutyCount(DutySummary duty, Map<DutyState, Integer> states) {

        public int in(DutyState state) {
            return states.getOrDefault(state, 0);
        }

        public int owed() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// A duty that was not done by its day.
    ///
    /// @param state late, or done late
    public record LateLine(
            UnitSummary unit, DutySummary duty, @Nullable LocalDate dueOn, DutyState state) {}

    /// More time for one unit.
    public record Extension(
            UnitSummary unit, DutySummary duty, @Nullable LocalDate until, String reason) {}

    /// A strand with what was held for it, its items included.
    ///
    /// @param items the inline items, each with what was held for it
    /// @param examples of its activities on record, those with most person-times on site
    public record StrandPart(
            StrandSummary strand, UnitFigures figures, List<ItemPart> items, List<ActivityRow> examples) {}

    /// An inline item of a strand.
    public record ItemPart(StrandSummary item, UnitFigures figures) {}

    /// @param chosen whether an officer chose them; else the first of each report, in the order of acceptance
    public record Highlights(boolean chosen, List<Highlight> lines) {}

    /// A sentence of an accepted report.
    public record Highlight(AcceptedReport report, String text) {}

    /// How many duties of addressed units stand in a state.
    public int count(DutyState state) {
        return unitDuties.stream().mapToInt(duty -> duty.in(state)).sum();
    }

    /// The name of a unit; its id when it is nowhere on record.
    public String unitName(UnitId id) {
        var unit = units.get(id);
        return unit == null ? id.toString() : unit.name();
    }
}
