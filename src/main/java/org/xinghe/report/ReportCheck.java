package org.xinghe.report;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.xinghe.activity.ActivityLine;
import org.xinghe.activity.ActivityState;

/// Something that an office would send a report back for, said before it is sent. It is advice, not a refusal.
///
/// @param about the activity or experience it is about; empty when it is about the report as a whole
public record ReportCheck(Kind kind, String about) {

    /// What is amiss; the words stand under `report.check.<KIND>`.
    public enum Kind {
        SUMMARY_EMPTY,
        HIGHLIGHTS_EMPTY,
        CASES_EMPTY,
        /// An experience lacks its problem, way or result.
        CASE_INCOMPLETE,
        SUGGESTIONS_EMPTY,
        PICTURES_EMPTY,
        NOTHING_HELD,
        /// A number on record that nobody said the counting of; it enters no sum.
        RECORD_WITHOUT_METHOD,
        /// It is over and nothing of it is on record.
        HELD_NOT_ON_RECORD
    }

    static List<ReportCheck> of(WriteReport text, ReportFigures figures, LocalDateTime now) {
        var found = new ArrayList<ReportCheck>();
        check(found, text.summary().isEmpty(), Kind.SUMMARY_EMPTY, "");
        check(found, text.highlights().isEmpty(), Kind.HIGHLIGHTS_EMPTY, "");
        check(found, text.cases().isEmpty(), Kind.CASES_EMPTY, "");
        text.cases().forEach(each -> check(found, isIncomplete(each), Kind.CASE_INCOMPLETE, each.title()));
        check(found, text.suggestions().isEmpty(), Kind.SUGGESTIONS_EMPTY, "");
        check(found, text.pictures().isEmpty(), Kind.PICTURES_EMPTY, "");
        check(found, figures.rows().isEmpty(), Kind.NOTHING_HELD, "");
        figures.rows().forEach(row -> {
            check(found, lacksMethod(row), Kind.RECORD_WITHOUT_METHOD, row.title());
            check(found, lacksRecord(row, now), Kind.HELD_NOT_ON_RECORD, row.title());
        });
        return List.copyOf(found);
    }

    private static boolean isIncomplete(Experience experience) {
        return experience.problem().isEmpty()
                || experience.way().isEmpty()
                || experience.result().isEmpty();
    }

    private static boolean lacksMethod(ActivityLine row) {
        return (row.onSite() != null && row.onSiteMethod() == null)
                || (row.online() != null && row.onlineMethod() == null);
    }

    private static boolean lacksRecord(ActivityLine row, LocalDateTime now) {
        var first = row.firstAt();
        return row.state() == ActivityState.PUBLISHED && first != null && first.isBefore(now);
    }

    private static void check(List<ReportCheck> found, boolean amiss, Kind kind, String about) {
        if (amiss) {
            found.add(new ReportCheck(kind, about));
        }
    }
}
