package org.xinghe.notice.web;

import org.jspecify.annotations.Nullable;

/// What a unit added to a notice on its way, in words.
///
/// @param from who passed it on
/// @param sent by whom and when
/// @param text may be empty
/// @param contact whom to ask there, null for none
/// @param due the forwarder's own day, null for none
public record AddendumView(
        String from,
        String sent,
        String text,
        @Nullable String contact,
        @Nullable String due,
        boolean withdrawn) {}
