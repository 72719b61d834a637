package org.xinghe.campaign;

/// What a duty lacks before it can be confirmed.
public enum DutyGap {
    /// Nobody owes it.
    NO_OWNER,
    /// No day is set.
    NO_DAY,
    /// It is counted from a day of which nobody has said which that is.
    ANCHOR_WITHOUT_DAY,
    /// Days after each activity are kept by the record of what was held, and by nothing else.
    NOT_A_RECORD,
    /// A cell holds something that was not understood.
    NOT_UNDERSTOOD
}
