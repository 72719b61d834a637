package org.xinghe.activity.school;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.SessionId;

/// A visit of a speaker to a school, as it was arranged.
///
/// @param reason why it was declined or called off; empty otherwise
/// @param session of the activity that keeps in step with it; null while the school has not agreed
/// @param feedback null until the school gave it
public record SchoolVisit(
        SchoolVisitId id,
        SchoolRequestId request,
        SpeakerOfferId offer,
        String speaker,
        String speakerTitle,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        boolean online,
        VisitState state,
        String reason,
        @Nullable SessionId session,
        @Nullable SchoolFeedback feedback) {

    /// Whether pictures on which pupils can be seen may be used: the school said that all guardians agreed.
    public boolean picturesAllowed() {
        return feedback != null && feedback.picturesAllowed();
    }
}
