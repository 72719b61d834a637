package org.xinghe.activity.route.web;

import org.jspecify.annotations.Nullable;

/// A group as it is shown.
///
/// @param vehicle in words, null for none
/// @param insurance who ticked it when and what the policy is, null while nobody did
/// @param typedNote what was typed as the policy and not taken, empty otherwise
public record GroupLine(
        String id,
        String name,
        String leaderName,
        String leaderPhone,
        String capacity,
        @Nullable String vehicle,
        @Nullable String driverName,
        @Nullable String driverPhone,
        @Nullable String insurance,
        String typedNote) {}
