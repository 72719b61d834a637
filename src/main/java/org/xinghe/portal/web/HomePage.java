package org.xinghe.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.StarField;
import org.xinghe.web.ui.Tile;

/// The front of one campaign.
///
/// @param theme as the notice writes it, null when it names none
/// @param period as the notice writes it, with the days it means
/// @param week the next seven days with what is on, empty when nothing is
/// @param nearTitle what the teasers are: what comes next, or what was last
/// @param strands the parts of the programme
/// @param cities one tile each
/// @param figures what is known in numbers; those that are nothing are left out
/// @param method how the figures were counted, in a sentence
/// @param others the other campaigns
public record HomePage(
        String title,
        @Nullable String theme,
        List<String> hosts,
        @Nullable String period,
        String path,
        StarField stars,
        String starSentence,
        String listPath,
        List<WeekDay> week,
        String nearTitle,
        List<Teaser> near,
        List<Teaser> scenes,
        List<StrandEntry> strands,
        List<Tile> cities,
        List<FigureEntry> figures,
        @Nullable String method,
        List<Link> others) {

    /// One of the next seven days.
    ///
    /// @param weekday its short name
    /// @param number of the day in its month, for narrow screens
    /// @param count how many sessions begin
    /// @param href the list of them, null when there are none
    public record WeekDay(
            String weekday,
            String day,
            int number,
            int count,
            String said,
            boolean isToday,
            @Nullable String href) {}

    /// One part of the programme.
    public record StrandEntry(
            String number,
            String title,
            int count,
            String said,
            @Nullable String href) {}

    /// One number.
    ///
    /// @param counted whether this site counted it itself; otherwise units stated it
    public record FigureEntry(
            String label,
            long value,
            String unit,
            boolean counted,
            @Nullable String detail) {}
}
