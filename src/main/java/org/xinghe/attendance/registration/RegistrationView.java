package org.xinghe.attendance.registration;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.web.Language;

/// All of one registration, for who made it and for the unit.
///
/// @param number the order in which they came
/// @param group empty for none
/// @param reason why it was declined, null otherwise
/// @param settledAt since when it stands so
/// @param changes grows with each change, for calendar programs
/// @param erasedAt when its personal data was erased, null while it is kept
public record RegistrationView(
        RegistrationId id,
        ActivityId activity,
        SessionId session,
        long number,
        String code,
        RegistrationState state,
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
        Language language,
        @Nullable String reason,
        Instant madeAt,
        Instant settledAt,
        int changes,
        @Nullable Instant erasedAt) {

    public RegistrationView {
        answers = Map.copyOf(answers);
    }

    public boolean isErased() {
        return erasedAt != null;
    }
}
