package org.xinghe.activity.school;

/// Whether a speaker comes to the school or is seen on a screen there.
public enum VisitWay {
    ON_SITE,
    ONLINE,
    EITHER;

    boolean meets(VisitWay other) {
        return this == EITHER || other == EITHER || this == other;
    }

    /// Whether a visit of this sort is what somebody wanted.
    boolean allows(boolean online) {
        return this == EITHER || (this == ONLINE) == online;
    }
}
