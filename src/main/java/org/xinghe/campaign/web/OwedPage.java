package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// One duty of one unit: its sentence, its day, what answers it.
///
/// @param sentencePath where it stands in the notice, null when a person added the duty
/// @param next what the unit does next, null when nothing is left or the reader does not speak for it
/// @param extendable whether the reader may give more time
/// @param stateable whether the reader may say how it was done
/// @param statement the words of the unit's standing statement; empty without one
public record OwedPage(
        String path,
        String what,
        String unit,
        Tone tone,
        String state,
        List<Link> breadcrumb,
        List<Fact> facts,
        String sentence,
        @Nullable String sentencePath,
        List<Answer> answers,
        MyDutiesPage.@Nullable Next next,
        boolean extendable,
        boolean stateable,
        String statement,
        Form form,
        List<Event> history) {

    /// @param href where it is shown, null for a statement
    public record Answer(
            String label,
            String unit,
            Tone tone,
            String state,
            String when,
            String text,
            @Nullable String href) {}

    /// What was typed and what was wrong with it, in words.
    public record Form(
            String until,
            String reason,
            String how,
            @Nullable String untilError,
            @Nullable String reasonError,
            @Nullable String howError) {

        static Form of(String how) {
            return new Form("", "", how, null, null, null);
        }

        public boolean isRejected() {
            return untilError != null || reasonError != null || howError != null;
        }
    }
}
