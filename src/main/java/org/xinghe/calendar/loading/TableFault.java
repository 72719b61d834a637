package org.xinghe.calendar.loading;

/// What is wrong with one row of a holiday table. The words stand under `calendar.fault.<KIND>`.
///
/// @param row the row's number in the file or text, from 1
/// @param value the text that was wrong
public record TableFault(int row, Kind kind, String value) {

    public enum Kind {
        /// No day stands in the first column.
        DAY,
        /// The day is of another year.
        OTHER_YEAR,
        /// Neither 休 nor 班.
        REST_OR_WORK,
        NAME_MISSING,
        NAME_TOO_LONG,
        /// A day stands twice.
        TWICE,
        /// Only a Saturday or Sunday is worked for another day.
        NO_WEEKEND,
        /// A formula instead of a value.
        FORMULA
    }
}
