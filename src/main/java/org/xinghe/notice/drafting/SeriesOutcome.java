package org.xinghe.notice.drafting;

/// What came of opening a series or setting its first number.
public sealed interface SeriesOutcome {

    record Kept(SeriesId series) implements SeriesOutcome {}

    record Refused(Reason reason, String value) implements SeriesOutcome {}

    /// Why it was not kept.
    enum Reason {
        /// Not one to twelve Chinese characters.
        CODE_FORM,
        /// It belongs to another issuer.
        CODE_OF_OTHERS,
        /// Numbers were given this year already: the first one stands.
        BEGUN,
        /// Not a number from 1 to 99,999.
        FIRST_FORM
    }
}
