package org.xinghe.notice.reader;

/// Something that the reader saw and could not read, or that looks odd; a person decides.
///
/// @param text as it is written
/// @param about what is odd about it, such as the sign that is missing; empty where the kind says all
public record Doubt(Kind kind, String text, String about, Place place) {

    /// What the date of a signature lost.
    public static final String OF_SIGNATURE = "年、月、日";

    /// What the trouble is.
    public enum Kind {
        /// A date that lost a character, such as 615日前; about: which.
        DATE_DAMAGED,
        /// A day that no calendar has, such as 2月30日.
        DATE_IMPOSSIBLE,
        /// A day of the week that is not the date's; about: the one that is.
        WEEKDAY_DIFFERS,
        /// A deadline that depends on something else, such as 活动结束后三日内.
        DEADLINE_RELATIVE,
        /// A deadline before the notice was signed; about: the day of the signature.
        DEADLINE_PAST,
        /// A month and day without any year to take from the title or the date.
        YEAR_MISSING,
        /// A spring month in an autumn notice; about: the year that was taken.
        YEAR_TURNED,
        /// 即日起: from the day of issue, unless it went out late.
        FROM_NOW_ON,
        /// A number of a document that lost a character.
        NUMBER_DAMAGED,
        /// A list of places that ends in 等: others may be meant.
        PLACES_OPEN,
        /// A list of kinds of unit that ends in 等: others may be meant.
        UNITS_OPEN,
        /// No line names who issued it.
        ISSUER_MISSING
    }

    static Doubt of(Kind kind, Line line, int from, int to) {
        return of(kind, line, from, to, "");
    }

    static Doubt of(Kind kind, Line line, int from, int to, String about) {
        return new Doubt(kind, line.text().substring(from, to).strip(), about, line.place(from, to));
    }
}
