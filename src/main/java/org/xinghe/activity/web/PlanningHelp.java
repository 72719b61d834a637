package org.xinghe.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// What helps with a plan: what else it counts for, what it belongs to, how it recurs, what is there already.
///
/// @param counted the titles of the campaigns that it counts for already
/// @param likely what may be the same activity
/// @param pressed the button with which it was to be saved, when something may be the same
/// @param notes what was just done to the form
public record PlanningHelp(
        List<Choice> alsoFor,
        List<Choice> programmes,
        List<Choice> rhythms,
        List<Choice> weekdays,
        List<String> clashes,
        List<LikelyRow> likely,
        String pressed,
        List<String> notes) {

    /// @param id of the activity
    /// @param facts unit, time and place
    /// @param countable whether it may be counted for the campaign as well: it is of the acting person's units
    /// @param joinable whether one may take part: it is another unit's
    /// @param state how far it has come, null when it is public
    public record LikelyRow(
            String id,
            String title,
            String path,
            String facts,
            @Nullable String state,
            boolean countable,
            boolean joinable) {}
}
