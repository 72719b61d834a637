package org.xinghe.activity.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An import as those who sent it see it: checked, running, killed or done.
///
/// @param headings the titles of the columns, as the file has them, with an example from below
/// @param rows     the rows with what would become, or has become, of them
/// @param counts   how many rows do what
/// @param hidden   what of the sheet does not show and was read all the same
/// @param remembered whether its columns are read as this unit read them before
public record ImportView(
        ActivityImportId id,
        String fileName,
        ImportScope scope,
        State state,
        List<Heading> headings,
        List<Line> rows,
        Map<RowEffect, Integer> counts,
        int inAll,
        Hidden hidden,
        boolean remembered) {

    /// How far it has come; the words stand under `activity-import.state.<STATE>`.
    public enum State {
        CHECKED,
        RUNNING,
        /// It ran and has not been heard of for a while.
        STOPPED,
        DONE
    }

    /// A column as the file has it.
    public record Heading(String title, String example) {}

    /// @param activity the id of what it became, null for none
    public record Line(
            int number,
            String title,
            RowEffect effect,
            List<String> remarks,
            @Nullable String activity) {}

    /// How many rows and columns do not show.
    public record Hidden(int rows, int columns) {}

    public int count(RowEffect effect) {
        return counts.getOrDefault(effect, 0);
    }
}
