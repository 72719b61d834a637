package org.xinghe.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.report.ReportDetails.Rights;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// What the unit's and the office's page of a report have in common, all of it in words.
///
/// @param path of the report for the reader's side
/// @param reasons why it came back, null when it did not
/// @param outdated what is not any more as it was sent
/// @param outdatedRows the activities behind it
/// @param checks what an office would send it back for
public record ReportPage(
        String path,
        String unit,
        String campaign,
        Tone tone,
        String state,
        @Nullable String late,
        List<Fact> facts,
        @Nullable String reasons,
        List<String> outdated,
        List<String> outdatedRows,
        List<FigureTile> figures,
        TextView text,
        List<String> checks,
        List<VersionLine> versions,
        List<Event> history,
        Rights rights) {}
