package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// The duties that a notice was compiled into, strand by strand.
///
/// @param compiled whether it was compiled at all
/// @param editable whether the reader may settle them now
/// @param open how many are neither confirmed nor dropped
/// @param whole how many of the open ones can be confirmed as they stand
/// @param blocks what stands against the release, in words
/// @param places a list of places that the notice leaves open, null when there is none
public record DutiesPage(
        NoticeTabs notice,
        boolean compiled,
        boolean editable,
        List<Group> groups,
        List<Line> dropped,
        int open,
        int whole,
        List<String> blocks,
        @Nullable OpenPlaces places) {

    /// The duties of one strand.
    public record Group(String title, List<Line> lines) {}

    /// @param item the inline item it belongs to, empty for none
    /// @param owners who owes it, in words
    /// @param due the last day in words, null while it is not known
    /// @param dueText as the notice writes it, empty when it comes from the campaign's period
    /// @param sentencePath where it stands in the notice, null when a person added it
    public record Line(
            String path,
            String item,
            String what,
            String owners,
            boolean ownerMissing,
            @Nullable String due,
            String dueText,
            String kind,
            Tone tone,
            String state,
            boolean confirmable,
            String sentence,
            @Nullable String sentencePath) {}

    /// @param named the cities that the notice names
    /// @param others the other cities of the province
    public record OpenPlaces(String duty, String named, String sentence, List<Choice> others) {}

    public boolean isSettled() {
        return compiled && open == 0 && blocks.isEmpty();
    }
}
