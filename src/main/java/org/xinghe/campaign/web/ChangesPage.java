package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Replacement;
import org.xinghe.web.ui.Tone;

/// What a supplement changes: which duties and days, from and to, for whom, and for whom nothing.
///
/// @param original the notice that it supplements
/// @param editable whether the reader may settle the changes now
/// @param reading how the text was understood, in words
/// @param open how many are neither confirmed nor left out
/// @param whole how many of the open ones can be confirmed as they stand
/// @param unclear sentences that were not understood
/// @param leftOut changes that an officer has left out
/// @param concerned the units for which something changes
/// @param untouched those for which nothing does
/// @param everybody whether the untouched are told, too
/// @param duties the standing duties, to say by hand what happens to one
public record ChangesPage(
        NoticeTabs notice,
        Link original,
        boolean editable,
        String reading,
        int open,
        int whole,
        List<String> unclear,
        List<Line> lines,
        List<Line> leftOut,
        List<String> concerned,
        List<String> untouched,
        boolean everybody,
        List<Choice> duties) {

    /// One change.
    ///
    /// @param path where it is settled
    /// @param version as the page shows it
    /// @param said the words of the supplement that say so; empty when it follows from what it leaves out
    /// @param units for which it changes something
    /// @param editable whether it is a duty that can be put right
    /// @param offices among which the right one is chosen, for a route
    /// @param warning what has to be seen to, in words; null mostly
    public record Line(
            String id,
            String path,
            int version,
            String kind,
            String what,
            boolean gone,
            List<Replacement> replacements,
            String said,
            List<String> units,
            Tone tone,
            String state,
            boolean confirmable,
            boolean editable,
            boolean droppable,
            List<Choice> offices,
            @Nullable String warning) {}

    public String path() {
        return notice.path() + "/changes";
    }

    /// How many of the changes somebody should look at again, such as one that reaches nobody.
    public long warned() {
        return lines.stream().filter(line -> line.warning() != null).count();
    }

    public boolean isSettled() {
        return open == 0 && !lines.isEmpty();
    }
}
