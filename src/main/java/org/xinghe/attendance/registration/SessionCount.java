package org.xinghe.attendance.registration;

import org.jspecify.annotations.Nullable;
import org.xinghe.activity.SessionId;

/// How the places of one session stand.
///
/// @param capacity null for no limit
/// @param taken heads that have places
/// @param free heads that would get a place right now without belonging to a group; null for no limit
/// @param waiting bookings in the waiting list
/// @param waitingHeads their heads
/// @param requested bookings that wait for approval
public record SessionCount(
        SessionId session,
        @Nullable Integer capacity,
        int taken,
        @Nullable Integer free,
        int waiting,
        int waitingHeads,
        int requested) {

    public boolean isFull() {
        return free != null && free <= 0;
    }
}
