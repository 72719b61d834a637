package org.xinghe.activity.agenda;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What is wrong with a point of an agenda.
///
/// @param point from 0, in the order in which the points were given
/// @param from when the point begins, with `until`
/// @param limit the time that it crosses: the session's begin or end, or the end of the point before; null for none
public record AgendaFault(
        int point,
        Kind kind,
        LocalDateTime from,
        LocalDateTime until,
        @Nullable LocalDateTime limit) {

    /// The words stand under `agenda.fault.<KIND>`.
    public enum Kind {
        BEFORE_THE_SESSION,
        AFTER_THE_SESSION,
        OVERLAPS,
        TITLE_MISSING,
        TOO_LONG,
        NO_TIME
    }
}
