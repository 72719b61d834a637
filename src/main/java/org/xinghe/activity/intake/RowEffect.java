package org.xinghe.activity.intake;

/// What became of a row, or would. Words under `activity-import.effect.<EFFECT>`.
public enum RowEffect {
    /// It became an activity.
    TAKEN,
    /// The activity was there, and its figures or plan were renewed.
    UPDATED,
    /// The activity was there as the row says it.
    UNCHANGED,
    /// The activity was there and somebody has edited it since: it is left alone.
    LEFT_ALONE,
    /// Something is wrong with it.
    FAULTY
}
