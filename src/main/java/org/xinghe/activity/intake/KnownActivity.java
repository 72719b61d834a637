package org.xinghe.activity.intake;

import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;

/// An activity that there is already.
///
/// @param version  the one it has now
/// @param imported the one that a sheet left it at, null when no sheet made it
/// @param content  what that sheet said of it
record KnownActivity(
        ActivityId id,
        int version,
        boolean onRecord,
        @Nullable Integer imported,
        @Nullable String content) {

    /// Whether nobody has edited it since a sheet made it what it is.
    boolean isUntouched() {
        return imported != null && imported == version;
    }
}
