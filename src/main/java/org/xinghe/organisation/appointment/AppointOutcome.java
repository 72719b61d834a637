package org.xinghe.organisation.appointment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.shared.PersonId;

/// What became of a wish to give somebody a post.
public sealed interface AppointOutcome {

    /// @param invitation the path of the one-time link for somebody who is new, null for somebody known
    record Appointed(PersonId person, @Nullable String invitation) implements AppointOutcome {}

    record Refused(List<Reason> reasons) implements AppointOutcome {}

    enum Reason {
        POST_MISSING,
        OFFICE_UNKNOWN,
        UNIT_NOT_OPEN,
        PERSON_MISSING,
        NAME,
        SIGN_IN_NAME,
        SIGN_IN_NAME_TAKEN,
        PHONE,
        MAIL,
        /// The last day would be before the first.
        DAYS,
        /// A delegation begins today at the earliest.
        FROM_PAST,
        /// A delegation has a last day.
        UNTIL_MISSING,
        /// A delegation lasts a year at most.
        TOO_LONG,
        /// Who holds the post needs no delegation.
        HOLDS_ALREADY,
        /// Somebody else acts for the holder on one of the days.
        DELEGATED_ALREADY
    }
}
