package org.xinghe.campaign.revision;

import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Period;

/// One thing that a supplement changes, from and to.
public sealed interface Change {

    /// A duty says something else, is due on another day or owed by others.
    record Changed(DutyId duty, StatedDuty from, StatedDuty to) implements Change {}

    /// A duty is owed no longer.
    record Dropped(DutyId duty, StatedDuty from) implements Change {}

    /// Something is asked for in addition.
    record Added(StatedDuty to) implements Change {}

    /// A kind of unit reports to another office.
    ///
    /// @param to null while the office that the supplement names is not registered
    /// @param named the office as the supplement calls it; empty when a person chose
    record Rerouted(
            UnitKind kind,
            @Nullable OfficeId from,
            @Nullable OfficeId to,
            String named) implements Change {}

    /// The whole campaign lasts from another day or to another day.
    ///
    /// @param text as the supplement writes it
    record Rescheduled(Period from, Period to, String text) implements Change {}

    /// The campaign has another theme.
    record Rethemed(@Nullable String from, String to) implements Change {}

    /// Whether it says all that it has to: who owes it by when, which office it is.
    default boolean isWhole() {
        return switch (this) {
            case Changed(var _, var _, var to) -> to.isWhole();
            case Added(var to) -> to.isWhole();
            case Rerouted(var _, var _, var to, var _) -> to != null;
            case Dropped _, Rescheduled _, Rethemed _ -> true;
        };
    }
}
