package org.xinghe.attendance.registration;

import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;

/// A registration as those see it who let people in, or certify that they came.
///
/// @param name empty when it was erased
/// @param heads how many come with it
/// @param group the key of the group whose places it may take, null for none
/// @param code what the QR code holds; whoever has it may change or cancel the registration
public record Admission(
        RegistrationId id,
        ActivityId activity,
        SessionId session,
        String name,
        int heads,
        @Nullable String group,
        RegistrationState state,
        String code) {}
