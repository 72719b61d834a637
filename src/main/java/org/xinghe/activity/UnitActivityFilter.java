package org.xinghe.activity;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// Which of one's units' activities are looked for; null asks for any.
///
/// @param text stands in the title, the summary or a place
/// @param page from 1
public record UnitActivityFilter(
        @Nullable UnitId unit,
        @Nullable ActivityState state,
        @Nullable String text,
        int page) {

    public UnitActivityFilter {
        page = Math.max(1, page);
        text = text == null || text.isBlank() ? null : text.strip();
    }
}
