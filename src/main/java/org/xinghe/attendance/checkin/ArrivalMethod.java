package org.xinghe.attendance.checkin;

/// How somebody was checked in.
public enum ArrivalMethod {
    /// Staff read the visitor's code, or found the name.
    STAFF_SCAN,
    /// The visitor read the room's code.
    ROOM_CODE,
    /// A leader called the roll.
    ROLL_CALL,
    /// A guest without registration said by the room's code how many they are.
    WALK_IN
}
