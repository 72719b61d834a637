package org.xinghe.calendar.web;

import java.util.List;
import org.xinghe.web.ui.Link;

/// The twelve months of a year with its special days, and the form that loads a year.
///
/// @param known whether there is a table for the year
/// @param origin where it came from, in words; empty without a table
/// @param counts how many days are off and worked instead, in words
/// @param faults what was wrong with what was sent, in words
/// @param differences what replacing would change, in words; empty when nothing is to be replaced
public record HolidayPage(
        int year,
        List<Year> years,
        boolean known,
        String origin,
        String counts,
        List<Month> months,
        Form form,
        List<String> faults,
        List<String> differences,
        boolean replacing,
        Link template) {

    public record Year(int year, boolean known, boolean shown) {}

    public record Month(String name, List<List<Day>> weeks) {}

    /// @param number empty outside of the month
    /// @param kind `rest`, `work`, `weekend` or empty
    /// @param mark 休 or 班, empty for an ordinary day
    /// @param name the holiday, for reading aloud and pointing at
    public record Day(String number, String kind, String mark, String name) {}

    public record Form(String year, String source, String text) {}
}
