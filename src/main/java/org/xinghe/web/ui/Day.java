package org.xinghe.web.ui;

import java.util.List;

/// One day of a calendar month.
///
/// @param weekday its name, shown on a phone
/// @param inMonth false for the days of the months before and after
/// @param mark 休 or 班 where the day is not worked as its weekday says, empty else
public record Day(int number, String weekday, boolean inMonth, boolean isToday, List<Link> entries, String mark) {

    public Day(int number, String weekday, boolean inMonth, boolean isToday, List<Link> entries) {
        this(number, weekday, inMonth, isToday, entries, "");
    }

    public String css() {
        return (inMonth ? "" : "outside ") + (isToday ? "today " : "") + (entries.isEmpty() ? "bare" : "");
    }
}
