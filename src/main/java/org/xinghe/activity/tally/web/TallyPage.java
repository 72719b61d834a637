package org.xinghe.activity.tally.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// How the activities of a campaign, or of a union of campaigns, came out.
///
/// @param others further campaigns that may be counted together with it
/// @param ratio held of planned, with both numbers
/// @param figures the columns of every table
/// @param groups the tables: by kind of unit, strand and city
/// @param opened the rows behind a figure, null while none is opened
public record TallyPage(
        String id,
        String title,
        List<Choice> others,
        int united,
        String ratio,
        List<Number> total,
        List<String> figures,
        List<Group> groups,
        @Nullable Opened opened,
        String download) {

    public String path() {
        return "/desk/campaigns/" + id + "/activities";
    }

    /// A figure that opens its rows.
    ///
    /// @param note what else is to be said of it, such as how often; null for nothing
    public record Number(
            String label, int value, String href, @Nullable String note, boolean current) {}

    /// One table.
    public record Group(String title, String corner, List<Line> lines) {}

    /// One line of a table, with the figures in the order of the columns and the ratio in words.
    public record Line(String label, List<Number> numbers, String ratio) {}

    /// What is behind a figure.
    ///
    /// @param next where the later rows are, null at the end
    public record Opened(
            String title,
            int total,
            List<Row> rows,
            @Nullable String previous,
            @Nullable String next) {}

    /// One activity.
    public record Row(
            String href,
            String title,
            String unit,
            Tone tone,
            String state,
            @Nullable String when,
            @Nullable String note) {}
}
