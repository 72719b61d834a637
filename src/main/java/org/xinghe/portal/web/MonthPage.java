package org.xinghe.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Day;

/// One month of sessions.
///
/// @param previous the month before, kept to the same filters
/// @param summary how many sessions there are, in words; null when there are none
/// @param feed the calendar file of the same search
public record MonthPage(
        String month,
        String previous,
        String next,
        List<List<Day>> weeks,
        @Nullable String summary,
        FilterForm filters,
        String list,
        String feed,
        String canonical) {}
