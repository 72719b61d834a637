package org.xinghe.activity;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// Two things want the same at the same time. Nothing is refused for it: those who plan and approve look at it.
///
/// @param key the words for what both want, such as `planning.clash.place`
/// @param what both want: a hall, a speaker, a set of exhibits
/// @param from when both want it, in the campaign's zone
/// @param other the activity that wants it as well, null for the activity itself
/// @param title of the other one
/// @param path where the acting person finds the other one
public record Clash(
        String key,
        String what,
        LocalDateTime from,
        LocalDateTime until,
        @Nullable ActivityId other,
        String title,
        String path) {}
