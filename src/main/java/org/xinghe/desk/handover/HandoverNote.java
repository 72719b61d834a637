package org.xinghe.desk.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was left for the next holder of a post.
///
/// @param version 0 while nobody wrote any
/// @param by the name of who wrote it last, null while nobody did
record HandoverNote(
        int version,
        String text,
        @Nullable String by,
        @Nullable Instant at) {

    static final HandoverNote NONE = new HandoverNote(0, "", null, null);
    static final int LONGEST = 4000;
}
