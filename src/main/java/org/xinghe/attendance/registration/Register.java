package org.xinghe.attendance.registration;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.web.Language;

/// The wish to come to a session, as it was read from a form that is right.
///
/// @param request the form's own number; the same one is the same registration
/// @param mobile digits only, null when it was not given
/// @param email in small letters, null when it was not given
/// @param group the key of a group, empty for none
/// @param guardian who consents for a child under 14, null otherwise
/// @param answers by the ids of the unit's own questions
public record Register(
        ActivityId activity,
        SessionId session,
        UUID request,
        String name,
        @Nullable String mobile,
        @Nullable String email,
        String organisation,
        @Nullable TitleLevel titleLevel,
        @Nullable AgeBand ageBand,
        int heads,
        String group,
        @Nullable String guardian,
        Map<String, String> answers,
        Language language) {

    public Register {
        answers = Map.copyOf(answers);
    }
}
