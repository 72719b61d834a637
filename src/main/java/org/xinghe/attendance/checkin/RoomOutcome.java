package org.xinghe.attendance.checkin;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What a visitor finds behind the code of a room.
public sealed interface RoomOutcome {

    /// One may check in here.
    ///
    /// @param ticket proves for some minutes that the code was read
    record Open(Room room, String ticket) implements RoomOutcome {}

    /// @param room null when the code says nothing true
    /// @param at when it opens or closed, null where that does not matter
    record Refused(
            Reason reason, @Nullable Room room, @Nullable LocalDateTime at) implements RoomOutcome {}

    enum Reason {
        /// Nobody has shown such a code.
        FORGED,
        /// It stood on the screen some time ago, or was printed before codes changed each minute.
        OLD,
        TOO_EARLY,
        TOO_LATE,
        /// The activity or the session does not take place.
        NOT_HELD
    }
}
