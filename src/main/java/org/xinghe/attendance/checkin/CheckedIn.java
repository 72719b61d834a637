package org.xinghe.attendance.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.SessionId;
import org.xinghe.attendance.registration.RegistrationId;

/// An arrival that counts.
///
/// @param registration null for guests without one
public record CheckedIn(
        EntryId id,
        SessionId session,
        @Nullable RegistrationId registration,
        int heads,
        Instant at,
        Instant recordedAt,
        ArrivalMethod method) {}
