package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Tone;

/// What the reader's units owe: first what is to be done, soonest first, then what is done.
///
/// @param several whether the reader speaks for more than one unit, so that each line names its own
public record MyDutiesPage(boolean several, List<Line> open, List<Line> done) {

    /// @param left how much time is left, in words
    /// @param next what to do next, null when nothing is
    public record Line(
            String what,
            String unit,
            String campaign,
            String due,
            String left,
            boolean extended,
            Tone tone,
            String state,
            String sentence,
            String path,
            @Nullable Next next) {}

    public record Next(String label, String href) {}
}
