package org.xinghe.notice.drafting;

/// How far a series has come in one year.
///
/// @param first the first number given here; those before it were given on paper
/// @param next the number that is given next
public record SeriesYear(Series series, int year, int first, int next) {

    /// Whether a number was given here already.
    public boolean isBegun() {
        return next > first;
    }
}
