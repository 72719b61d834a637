package org.xinghe.report;

import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;

/// A figure that is not what it was.
///
/// @param method how these people were counted, null where nobody counts by method
public record FigureDifference(Kind kind, @Nullable CountingMethod method, long before, long now) {

    /// Which figure; the words stand under `report.figure.<KIND>`.
    public enum Kind {
        ACTIVITIES,
        RECORDED,
        SESSIONS,
        PERSON_TIMES,
        VIEWERS,
        SCIENCE_WORKERS,
        VOLUNTEERS,
        PRESS_LINKS,
        WITHOUT_METHOD
    }
}
