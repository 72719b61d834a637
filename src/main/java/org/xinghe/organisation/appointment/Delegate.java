package org.xinghe.organisation.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.appointment.Appointment.Newcomer;
import org.xinghe.shared.PersonId;

/// The wish to let somebody act for the holder of a post, as typed.
///
/// @param person somebody of the unit, or null
/// @param newcomer who is to be registered, or null
/// @param from the first day, null when what was typed is none
/// @param until the last day, null when what was typed is none
public record Delegate(
        UnitId unit,
        PostHolderId holder,
        @Nullable PersonId person,
        @Nullable Newcomer newcomer,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
