package org.xinghe.activity.planning;

/// What becomes of the days when an activity is held again; the words stand under `planning.days.<KEEPS_DAYS>`.
public enum KeepsDays {
    SAME_WEEKDAY,
    LEFT_OPEN
}
