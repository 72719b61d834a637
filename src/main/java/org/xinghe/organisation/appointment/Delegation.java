package org.xinghe.organisation.appointment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.shared.PersonId;

/// Somebody acts for the holder of a post, from a day until a day.
///
/// @param until the last day
/// @param givenBy the name of who gave it
/// @param endedAt when it was ended before its last day, null when it was not
public record Delegation(
        DelegationId id,
        PostHolderId holder,
        PersonId person,
        LocalDate from,
        LocalDate until,
        String givenBy,
        @Nullable Instant endedAt) {

    public boolean isOver(LocalDate today) {
        return endedAt != null || until.isBefore(today);
    }
}
