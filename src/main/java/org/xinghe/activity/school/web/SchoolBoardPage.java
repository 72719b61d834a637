package org.xinghe.activity.school.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// Schools and speakers of an activity, as the coordinator brings them together.
///
/// @param standing in one sentence: how many ask, are arranged, agreed, and how many listened
public record SchoolBoardPage(
        String title,
        String path,
        String activityPath,
        String askPath,
        String offerPath,
        boolean mayWork,
        String standing,
        List<SchoolLine> schools,
        List<SpeakerLine> speakers,
        OfferFields form,
        List<Choice> regions,
        List<Choice> levels,
        List<Choice> ways,
        SchoolFaults formFaults,
        List<String> refusals) {

    /// One school.
    ///
    /// @param visit what is arranged, null while nothing is
    /// @param earlier what was arranged and came to nothing
    /// @param suitable speakers, each with what speaks for them, the best first
    /// @param feedback how it was, null until the school said so
    /// @param sessionKept whether a session of a visit that was called off still stands, since people count on it
    public record SchoolLine(
            String id,
            String school,
            String about,
            String topic,
            String wish,
            String note,
            @Nullable String contact,
            String link,
            Tone tone,
            String state,
            @Nullable String visit,
            @Nullable String visitId,
            List<String> earlier,
            List<Choice> suitable,
            boolean mayArrange,
            boolean mayEnd,
            @Nullable String feedback,
            @Nullable String pictures,
            boolean sessionKept,
            String day,
            boolean online) {}

    /// One speaker.
    public record SpeakerLine(
            String id,
            String name,
            String title,
            @Nullable String phone,
            String topics,
            String when,
            Tone tone,
            String state,
            boolean mayAccept,
            boolean mayDecline) {}
}
