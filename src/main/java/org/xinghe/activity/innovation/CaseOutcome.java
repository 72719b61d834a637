package org.xinghe.activity.innovation;

import java.util.List;

/// What became of a wish about a case.
public sealed interface CaseOutcome {

    record Done(CaseId id, CaseState state) implements CaseOutcome {}

    record Refused(CaseId id, List<Reason> reasons) implements CaseOutcome {}

    /// Why not; the words stand under `innovation.refused.<REASON>`.
    enum Reason {
        NOT_IN_THIS_STATE,
        NOT_YOURS_TO_DECIDE,
        PROBLEM_MISSING,
        WAY_MISSING,
        RESULT_MISSING,
        EVIDENCE_MISSING,
        /// It gives numbers and does not say where they come from.
        SOURCE_MISSING,
        REASON_MISSING
    }
}
