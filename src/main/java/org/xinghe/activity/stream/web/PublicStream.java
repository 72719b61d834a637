package org.xinghe.activity.stream.web;

import org.jspecify.annotations.Nullable;

/// What visitors see of a stream.
///
/// @param state in words: when it begins, that it runs, that it is over
/// @param left how long it is until then, in words, null once it began
/// @param startsAt the same for the script, as an instant
/// @param now of the server, to the minute, for a device whose clock is wrong
public record PublicStream(
        boolean running,
        String state,
        @Nullable String left,
        @Nullable String startsAt,
        String now,
        @Nullable String link,
        @Nullable String embed,
        @Nullable String replay,
        @Nullable String replayNote) {}
