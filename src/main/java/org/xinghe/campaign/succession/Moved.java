package org.xinghe.campaign.succession;

/// One place of a text that is another next year.
///
/// @param paragraph counted from 0
/// @param start its first character in the paragraph
/// @param from as it was
/// @param to as it is next year; empty when it has to be set anew
public record Moved(int paragraph, int start, String from, String to, Kind kind) {

    /// What moves.
    public enum Kind {
        YEAR,
        ORDINAL,
        ANNIVERSARY,
        WEEKDAY,
        /// A 29 February, where next year has none.
        DAY,
        /// The notice's own number: the next one gets its own.
        NUMBER,
        /// Its day of issue.
        ISSUE_DATE;

        /// Whether an officer may leave it as it was.
        public boolean mayStay() {
            return this != NUMBER && this != ISSUE_DATE;
        }
    }

    int end() {
        return start + from.length();
    }
}
