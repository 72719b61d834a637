package org.xinghe.activity.planning;

/// How sessions recur; the words stand under `planning.rhythm.<RHYTHM>`.
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    /// On chosen days of each week.
    WEEKDAYS
}
