package org.xinghe.activity;

import java.time.Instant;

/// One session as calendar programs take it in.
///
/// @param version of the activity; grows with each change
/// @param publishedAt when it first became public
/// @param position of the session within its activity, from 0
/// @param calledOff whether it will not be held
public record FeedEntry(
        ActivityId activity,
        int version,
        String slug,
        String title,
        String summary,
        Instant publishedAt,
        boolean calledOff,
        int position,
        PlannedSession session) {}
