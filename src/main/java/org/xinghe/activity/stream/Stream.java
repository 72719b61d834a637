package org.xinghe.activity.stream;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is to be watched of an activity.
///
/// @param link where the stream is watched, null for none
/// @param embed what is shown in a frame of ours, null for none
/// @param replay what stays of it, null while nothing is up
/// @param replayOn the day on which the replay was put up
public record Stream(
        int version,
        @Nullable String link,
        @Nullable String embed,
        @Nullable String replay,
        @Nullable LocalDate replayOn) {

    static final Stream NONE = new Stream(0, null, null, null, null);
}
