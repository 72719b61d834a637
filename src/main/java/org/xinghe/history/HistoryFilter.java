package org.xinghe.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which part of history one looks at. What is null does not limit.
///
/// @param who part of the acting person's name
/// @param kind the kind of object, such as `notice`
/// @param from the first day, in the campaign's zone
/// @param to the last day, included
public record HistoryFilter(
        @Nullable String who,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
