package org.xinghe.notice.reader;

/// Something that the reader saw and could not read; a person decides.
///
/// @param text as it is written
public record Doubt(Kind kind, String text, Place place) {

    /// What the trouble is.
    public enum Kind {
        /// A date that lost a character, such as 615日前.
        DATE_DAMAGED,
        /// A deadline that depends on something else, such as 活动结束后三日内.
        DEADLINE_RELATIVE,
        /// A month and day without any year to take from the title or the date.
        YEAR_MISSING,
        /// A list of places that ends in 等: others may be meant.
        PLACES_OPEN,
        /// No line names who issued it.
        ISSUER_MISSING
    }
}
