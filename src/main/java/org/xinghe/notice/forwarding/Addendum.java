package org.xinghe.notice.forwarding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitId;

/// What a unit adds to a notice that it passes on.
///
/// @param byName the name that the unit bore then
/// @param heldBy the unit whose delivery it passes on: itself, or one that became part of it
/// @param text may be empty
/// @param contact whom to ask at the forwarder; may be empty
/// @param dueOn the forwarder's own day, null for none
/// @param sentBy who sent it, null while it is a draft
public record Addendum(
        ForwardingId id,
        int version,
        NoticeId notice,
        UnitId by,
        String byName,
        UnitId heldBy,
        ForwardingState state,
        String text,
        String contact,
        @Nullable LocalDate dueOn,
        String draftedBy,
        Instant draftedAt,
        @Nullable String sentBy,
        @Nullable Instant sentAt,
        @Nullable Instant withdrawnAt) {

    public boolean isWithdrawn() {
        return state == ForwardingState.WITHDRAWN;
    }
}
