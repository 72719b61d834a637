package org.xinghe.history;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of history as people read it.
///
/// @param act what was done, a key such as `release`; its words stand under `history.<kind>.<act>`
/// @param changes the changed fields, name to new value
public record HistoryEntry(
        long id,
        Instant at,
        String personName,
        String kind,
        String act,
        @Nullable String from,
        @Nullable String to,
        Map<String, String> changes) {}
