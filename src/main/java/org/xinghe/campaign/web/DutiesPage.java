package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// The duties that a notice was compiled into, as a sheet, strand by strand.
///
/// @param compiled whether it was compiled at all
/// @param editable whether the reader may settle them now
/// @param open how many are neither confirmed nor dropped
/// @param whole how many of the open ones can be confirmed as they stand
/// @param blocks what stands against the release, in words
/// @param looks what an officer has set and the facts now say otherwise, in words
/// @param places a list of places that the notice leaves open, null when there is none
/// @param tools what can be done to many rows; null for who only reads
/// @param word what just happened; null mostly
public record DutiesPage(
        NoticeTabs notice,
        boolean compiled,
        boolean editable,
        List<Group> groups,
        int open,
        int whole,
        List<String> blocks,
        List<String> looks,
        @Nullable OpenPlaces places,
        @Nullable Tools tools,
        @Nullable Word word) {

    /// The duties of one strand.
    public record Group(String title, List<Line> lines) {}

    /// @param item the inline item it belongs to, empty for none
    /// @param sentencePath where it stands in the notice, null when a person added it
    public record Line(
            String id,
            String path,
            String item,
            String what,
            List<Cell> cells,
            boolean confirmable,
            boolean dropped,
            String sentence,
            @Nullable String sentencePath) {}

    /// @param column its name for the server
    /// @param label of its column
    /// @param fault why it was not understood; null when it was
    /// @param unsaved what was typed and not saved, since somebody else was first; null mostly
    /// @param tone of a state; null for other cells
    /// @param empty what stands there while nobody has typed anything
    /// @param notes what it comes to, such as how many units and which day
    public record Cell(
            String column,
            String label,
            String text,
            String empty,
            @Nullable String fault,
            @Nullable String unsaved,
            @Nullable Tone tone,
            List<String> notes) {}

    /// @param seen the latest change on this page
    /// @param undo what could be undone, in words; null for nothing
    /// @param redo what could be done again, in words; null for nothing
    /// @param form what was typed for many rows
    public record Tools(
            int seen, @Nullable String undo, @Nullable String redo, List<Choice> kinds, BulkForm form, String pasted) {}

    /// What just happened, or why it did not.
    public record Word(Tone tone, String text, List<String> reasons) {}

    /// @param named the cities that the notice names
    /// @param others the other cities of the province
    public record OpenPlaces(String duty, String named, String sentence, List<Choice> others) {}

    public boolean isSettled() {
        return compiled && open == 0 && blocks.isEmpty();
    }

    DutiesPage saying(Word said) {
        return new DutiesPage(notice, compiled, editable, groups, open, whole, blocks, looks, places, tools, said);
    }
}
