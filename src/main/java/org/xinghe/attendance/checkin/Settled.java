package org.xinghe.attendance.checkin;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.SessionId;
import org.xinghe.attendance.registration.Admission;

/// What became of one arrival.
///
/// @param guest whose registration it is, null when there is none or it is none of this activity
/// @param heads how many are in by it
/// @param at since when they are in, null when they are not
public record Settled(
        EntryId id,
        Verdict verdict,
        @Nullable Admission guest,
        int heads,
        @Nullable Instant at) {

    static Settled refused(EntryId id, Verdict verdict, @Nullable Admission guest) {
        return new Settled(id, verdict, guest, 0, null);
    }

    /// The session for which they are registered, when that is another one.
    public Optional<SessionId> ownSession() {
        return Optional.ofNullable(guest)
                .filter(_ -> verdict == Verdict.OTHER_SESSION)
                .map(Admission::session);
    }
}
