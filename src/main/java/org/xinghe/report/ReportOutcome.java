package org.xinghe.report;

import java.util.List;

/// What became of a wish about a report.
public sealed interface ReportOutcome {

    record Done(ReportId report, ReportState state) implements ReportOutcome {}

    record Refused(ReportId report, List<Reason> reasons) implements ReportOutcome {}

    /// Why not; the words stand under `report.refused.<REASON>`.
    enum Reason {
        /// It has come too far, or not far enough, for this act.
        NOT_IN_THIS_STATE,
        /// The leader sends; only where a unit has none its coordinator does.
        NOT_YOURS_TO_SEND,
        /// Only the office it was sent to accepts it or sends it back.
        NOT_YOURS_TO_JUDGE,
        SUMMARY_MISSING,
        REASONS_MISSING,
        /// Nobody has said which office this kind of unit reports to.
        OFFICE_UNKNOWN,
        PICTURE_OF_ANOTHER_UNIT
    }
}
