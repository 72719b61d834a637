package org.xinghe.attendance.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.attendance.registration.RegistrationId;

/// The wish to check somebody in, as a device noted it.
///
/// @param code what the visitor's code holds, null when the registration itself is named
/// @param heads how many of the registered heads came, null for all of them
/// @param at when they came, by the device's clock
public record Arrival(
        EntryId id,
        @Nullable String code,
        @Nullable RegistrationId registration,
        @Nullable Integer heads,
        Instant at) {}
