package org.xinghe.activity.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What clashes with an activity.
///
/// @param path of the activity
public record ClashesPage(String path, String activity, List<Row> rows) {

    private static final int FIRST = 5;

    /// @param other the activity that wants it as well
    /// @param path where the other one is found, null for the activity itself
    public record Row(
            String what,
            String when,
            String other,
            @Nullable String path) {}

    public List<Row> first() {
        return rows.stream().limit(FIRST).toList();
    }
}
