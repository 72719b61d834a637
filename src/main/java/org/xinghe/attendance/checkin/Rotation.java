package org.xinghe.attendance.checkin;

/// Whether the room's code stays the same.
public enum Rotation {
    /// The same all through the session: it may be printed.
    STEADY,
    /// Another one each minute, against pictures that are passed around: it must stand on a screen.
    EACH_MINUTE
}
