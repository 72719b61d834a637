package org.xinghe.activity.web;

import org.jspecify.annotations.Nullable;

/// What became of a session, in words.
///
/// @param kind moved, or online
/// @param after null when the new place is told by the page itself
public record ChangeLine(
        String kind, String before, @Nullable String after, String reason, String at) {}
