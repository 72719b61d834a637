package org.xinghe.web.ui;

import org.jspecify.annotations.Nullable;

/// The head of a table's column.
///
/// @param href sorts by this column when followed, null when it does not sort
/// @param sorted `ascending`, `descending`, or null when the table is not sorted by it
/// @param number whether its cells are numbers, which stand at the right
public record Column(
        String label, @Nullable String href, @Nullable String sorted, boolean number) {

    public static Column of(String label) {
        return new Column(label, null, null, false);
    }

    public static Column number(String label) {
        return new Column(label, null, null, true);
    }

    /// The same column, sorting when its head is followed.
    public Column sortedBy(String href, @Nullable String sorted) {
        return new Column(label, href, sorted, number);
    }
}
