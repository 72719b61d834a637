package org.xinghe.activity.web;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityRights;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Picture;
import org.xinghe.web.ui.Step;
import org.xinghe.web.ui.Tone;

/// An activity as its unit sees it.
///
/// @param waitsFor who has to decide now, and for how long already; null when it waits for nobody
/// @param step the decision that it waits for, null when it waits for none
/// @param reason why it was returned or called off, null otherwise
/// @param duty what it answers, null when it answers no duty
/// @param sentence of the notice that the duty comes from
/// @param noticePath where that sentence stands
/// @param publicPath where the public finds it, null while it does not
/// @param held what is on record; empty until it is
/// @param recordText what is on record in sentences
/// @param sections what its parts, and modules above, add
/// @param joinable other running campaigns that it may count for as well
/// @param refusals why the last wish was refused
/// @param typedReason the reason that was typed with it
public record UnitActivityPage(
        String id,
        String title,
        Tone tone,
        String state,
        List<Step> steps,
        @Nullable String waitsFor,
        @Nullable String step,
        @Nullable String reason,
        List<String> warnings,
        @Nullable String duty,
        @Nullable String sentence,
        @Nullable String noticePath,
        @Nullable String publicPath,
        String summary,
        List<Fact> facts,
        List<String> sessions,
        List<Picture> poster,
        List<Fact> held,
        @Nullable String recordText,
        List<Picture> pictures,
        List<String> pressLinks,
        List<Content> sections,
        List<Event> history,
        ActivityRights rights,
        boolean recorded,
        List<Choice> joinable,
        List<String> refusals,
        String typedReason) {

    public String path() {
        return "/desk/activities/" + id;
    }

    /// Where it is approved: the very step that is seen here, so that nobody decides one more by accident.
    public String approval() {
        return path() + "/approval" + (step == null ? "" : "?step=" + step);
    }

    public String sendingBack() {
        return path() + "/return" + (step == null ? "" : "?step=" + step);
    }

    /// Whether the acting person may do anything with it.
    public boolean hasActs() {
        return rights.change() || rights.decide() || rights.submit() || rights.cancel() || rights.record();
    }

    UnitActivityPage refusedFor(List<String> reasons, String reasonTyped) {
        return new UnitActivityPage(
                id,
                title,
                tone,
                state,
                steps,
                waitsFor,
                step,
                reason,
                warnings,
                duty,
                sentence,
                noticePath,
                publicPath,
                summary,
                facts,
                sessions,
                poster,
                held,
                recordText,
                pictures,
                pressLinks,
                sections,
                history,
                rights,
                recorded,
                joinable,
                reasons,
                reasonTyped);
    }
}
