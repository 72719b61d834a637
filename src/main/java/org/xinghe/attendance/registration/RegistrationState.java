package org.xinghe.attendance.registration;

/// How a registration stands.
public enum RegistrationState {
    /// Waits for the unit's approval; holds no place.
    REQUESTED,
    /// Waits for places.
    WAITING,
    /// Has its places.
    CONFIRMED,
    /// Given back by who made it, or because the activity does not take place.
    CANCELLED,
    /// Refused by the unit.
    DECLINED;

    /// Whether it has a place or may still get one.
    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, WAITING, CONFIRMED -> true;
            case CANCELLED, DECLINED -> false;
        };
    }
}
