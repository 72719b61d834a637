package org.xinghe.campaign;

/// What an officer says of a duty in one cell of the sheet.
public enum DutyColumn {
    WHAT,
    KIND,
    OWNERS,
    DUE,
    MINUTES,
    STATE
}
