package org.xinghe.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// The filters above a list or a calendar, with what is chosen.
///
/// @param action where the form leads
/// @param month the month that a calendar keeps, null for a list
/// @param campaigns empty while there is only one
/// @param open whether a filter of the second row is in use
/// @param notes what was left out because it made no sense
public record FilterForm(
        String action,
        @Nullable String month,
        @Nullable String text,
        List<Choice> campaigns,
        List<Choice> cities,
        List<Choice> strands,
        List<Choice> modes,
        @Nullable String from,
        @Nullable String to,
        boolean open,
        boolean narrows,
        List<String> notes) {}
