package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// The number of an own document.
///
/// @param taken the number, null while it has none
/// @param series what the reader may take it from; empty when there is nothing
/// @param mine whether the reader is of the host, which takes it
/// @param ready whether nothing else stands against it
/// @param reopenPath where its text is given back to its draft, null when that is over
public record NumberView(
        String path,
        @Nullable String taken,
        List<Choice> series,
        boolean mine,
        boolean ready,
        @Nullable String reopenPath) {}
