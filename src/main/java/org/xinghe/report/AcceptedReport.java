package org.xinghe.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.UnitFigures;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitSummary;

/// A report that its office accepted, as it was sent.
///
/// @param unit as it is today; its name then stands in the last version's content
/// @param figures as they were frozen with the sending that was accepted
/// @param extendedUntil the unit's own last day, null when it had that of the others
/// @param outdated what is not any more as it was sent
/// @param versions all sendings, the first one first
public record AcceptedReport(
        ReportId report,
        UnitSummary unit,
        OfficeId office,
        UnitFigures figures,
        String summary,
        List<String> highlights,
        List<Experience> cases,
        List<String> suggestions,
        List<ChosenPicture> pictures,
        List<String> pressLinks,
        Instant sentAt,
        Instant acceptedAt,
        boolean late,
        @Nullable LocalDate extendedUntil,
        List<FigureDifference> outdated,
        List<SentVersion> versions) {}
