package org.xinghe.notice.drafting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Column;
import org.xinghe.web.ui.Tone;

/// The register of numbers: one series in one year.
///
/// @param series the reader's series
/// @param years in which numbers are shown
/// @param next which number is given next, in words; null without a series
/// @param before what was used on paper, in words; null when nothing was
/// @param exportPath null without a series
/// @param beginning how the first number is set; null when it stands already
/// @param units whose series the reader may open
public record RegisterPage(
        List<Choice> series,
        List<Choice> years,
        @Nullable String next,
        @Nullable String before,
        @Nullable String exportPath,
        List<Column> columns,
        List<Row> rows,
        @Nullable Beginning beginning,
        List<Choice> units,
        String code,
        @Nullable String refusal) {

    public record Row(
            String serial,
            String number,
            String href,
            String title,
            String kind,
            String date,
            String taken,
            String state,
            Tone tone,
            @Nullable String reason) {}

    /// @param first as it was typed
    public record Beginning(String path, String year, String first) {}
}
