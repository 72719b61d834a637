package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Tone;

/// A campaign as its officers see it: what it wants, its strands, and how far each duty has come.
///
/// @param running whether units owe its duties yet
/// @param runs whether the person runs it: takes in its reports and writes the final one
public record CampaignPage(
        String path,
        String title,
        String status,
        Tone tone,
        boolean running,
        boolean runs,
        String noticePath,
        String slug,
        List<Fact> facts,
        List<Fact> targets,
        List<StrandView> strands,
        List<Event> history) {

    /// @param id its anchor
    /// @param items its inline items
    public record StrandView(String id, String title, List<String> items, List<DutyView> duties) {}

    /// @param item the inline item that it belongs to, empty for none
    /// @param path the units behind it, null while nobody owes it yet
    public record DutyView(
            String id,
            String item,
            String what,
            String kind,
            String owners,
            String due,
            int done,
            int owed,
            int late,
            @Nullable String path,
            String sentence) {}
}
