package org.xinghe.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// The activities of one's units.
///
/// @param download the same list as a workbook
/// @param path leads to another page of the list, the page's number following
/// @param filtered whether anything was looked for
/// @param came how those that were announced came out, null when none was
public record ActivityListPage(
        List<Choice> units,
        List<Choice> states,
        String text,
        boolean filtered,
        List<UnitActivityRow> rows,
        int total,
        @Nullable String came,
        int page,
        int pages,
        String path,
        String download) {}
