package org.xinghe.campaign;

import org.jspecify.annotations.Nullable;

/// One change of many that an officer makes at once.
public sealed interface DutyEdit {

    /// Puts other words in place of a duty's.
    record Change(DutyId duty, AddDuty wish) implements DutyEdit {}

    /// Adds a duty that no sentence names.
    record Add(AddDuty wish) implements DutyEdit {}

    /// Confirms a duty, when it is whole.
    record Confirm(DutyId duty) implements DutyEdit {}

    /// Says that it is none.
    record Drop(DutyId duty) implements DutyEdit {}

    /// The duty that is changed; null for a new one.
    default @Nullable DutyId of() {
        return switch (this) {
            case Change(var duty, var _) -> duty;
            case Add _ -> null;
            case Confirm(var duty) -> duty;
            case Drop(var duty) -> duty;
        };
    }
}
