package org.xinghe.report.closing;

/// What became of a choice of highlights.
public sealed interface ChooseOutcome {

    record Chosen(int highlights) implements ChooseOutcome {}

    record Refused(Reason reason) implements ChooseOutcome {}

    /// Why not; the words stand under `closing.refused.<REASON>`.
    enum Reason {
        TOO_MANY,
        /// The report was sent again or is not accepted any more.
        NO_LONGER_SAID
    }
}
