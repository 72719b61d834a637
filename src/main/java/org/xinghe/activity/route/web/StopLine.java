package org.xinghe.activity.route.web;

import org.jspecify.annotations.Nullable;

/// A stop as it is shown.
///
/// @param day where another day begins, null below a stop of the same day
/// @param guide with the phone at the desk, without for the public; empty for none
/// @param travel the way to the next stop in words, null after the last
/// @param tooSmall what is said when it receives fewer than the largest group has places
public record StopLine(
        String id,
        int position,
        @Nullable String day,
        String time,
        String name,
        String place,
        String guide,
        String sight,
        @Nullable String capacity,
        @Nullable String travel,
        @Nullable String tooSmall) {}
