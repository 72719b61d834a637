package org.xinghe.web.ui;

import org.jspecify.annotations.Nullable;

/// One line of a history: when, who, did what.
public record Event(
        String when, String who, String what, @Nullable String detail) {}
