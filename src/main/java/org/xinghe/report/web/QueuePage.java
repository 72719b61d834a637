package org.xinghe.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// The reports that an officer sees, with filters.
///
/// @param path the list with its filters, ending where a page number follows
/// @param sheet the same as a workbook
public record QueuePage(
        List<Choice> campaigns,
        List<Choice> offices,
        List<Choice> states,
        List<Choice> kinds,
        List<Choice> cities,
        boolean late,
        List<Count> counts,
        List<Row> rows,
        int total,
        int page,
        int pages,
        String path,
        String sheet) {

    /// How complete a kind of unit is.
    public record Count(String kind, String office, String said, int percent) {}

    /// One unit's report.
    ///
    /// @param href its page, null while nothing was sent
    /// @param age how long it waits for a word, null when it does not
    /// @param extension where the unit is given more time, null for who may not
    public record Row(
            String unit,
            @Nullable String href,
            String kind,
            String city,
            Tone tone,
            String state,
            String sent,
            @Nullable String age,
            String due,
            boolean late,
            boolean outdated,
            @Nullable String extension) {}
}
