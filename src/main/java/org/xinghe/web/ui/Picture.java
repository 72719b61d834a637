package org.xinghe.web.ui;

import org.jspecify.annotations.Nullable;

/// A picture on a page.
///
/// @param src the size that the page shows
/// @param full the large one, opened on touch; null when there is none
/// @param alt what it shows, for those who do not see it
public record Picture(
        String src,
        @Nullable String full,
        String alt,
        @Nullable String caption,
        int width,
        int height) {}
