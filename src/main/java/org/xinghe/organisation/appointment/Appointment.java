package org.xinghe.organisation.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.PersonId;

/// The wish to give a post to somebody known, or to somebody who is registered with it.
///
/// @param person somebody known, or null
/// @param newcomer who is to be registered, or null
/// @param office the office of an officer, null for a post of the unit as a whole
public record Appointment(
        UnitId unit,
        @Nullable PostKind kind,
        @Nullable OfficeId office,
        LocalDate from,
        @Nullable PersonId person,
        @Nullable Newcomer newcomer) {

    /// Somebody without an account, as typed.
    public record Newcomer(
            String name,
            String signInName,
            @Nullable String phone,
            @Nullable String mail) {}
}
