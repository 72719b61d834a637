package org.xinghe.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// Splitting a unit: whether it ends, how the new ones are called, and what goes to the second one.
///
/// @param carrier who carries on, as the columns call it
/// @param part the other one
/// @param things what is open today
/// @param conflict what somebody else changed meanwhile, null when nobody did
public record SplitPage(
        String path,
        String unitName,
        int version,
        boolean ends,
        String carrier,
        String part,
        String firstName,
        String firstShortName,
        String secondName,
        String secondShortName,
        List<Choice> units,
        List<Choice> posts,
        List<Thing> things,
        List<String> faults,
        @Nullable String conflict) {

    /// One thing that somebody has to go on with.
    public record Thing(String key, String text, String due, boolean kept, boolean given) {}
}
