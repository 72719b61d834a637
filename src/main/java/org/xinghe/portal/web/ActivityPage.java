package org.xinghe.portal.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.portal.web.HomePage.FigureEntry;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Picture;
import org.xinghe.web.ui.Tone;

/// One activity as the public sees it.
///
/// @param state how it stands, in a word
/// @param calledOff why it will not be held; null when it will or was
/// @param leading the large picture at the top, null when there is none
/// @param sections what its parts, and modules above, show to everybody
/// @param held what was held, null until it is on record
/// @param calendarFile the address of its calendar file
/// @param share what other sites show of it
public record ActivityPage(
        String title,
        String summary,
        String unit,
        String state,
        Tone tone,
        @Nullable String when,
        String where,
        List<Link> places,
        @Nullable String calledOff,
        @Nullable Picture leading,
        List<SessionLine> sessions,
        List<Content> sections,
        List<Fact> facts,
        @Nullable Held held,
        @Nullable String calendarFile,
        Share share) {

    /// One session.
    ///
    /// @param link where it is seen online, null when it is not or the address cannot be followed
    public record SessionLine(
            String when,
            String place,
            String address,
            @Nullable String capacity,
            @Nullable String link) {}

    /// What was held.
    public record Held(
            List<String> paragraphs, List<FigureEntry> figures, List<Picture> pictures, List<PressEntry> press) {}

    /// One page that others published about it.
    ///
    /// @param host the name of the site
    public record PressEntry(String host, String address) {}

    /// What other sites show of it.
    ///
    /// @param canonical its own address
    /// @param picture the address of a picture, null when there is none
    /// @param data schema.org's Event as JSON, safe inside a script element
    public record Share(String canonical, @Nullable String picture, String data) {}
}
