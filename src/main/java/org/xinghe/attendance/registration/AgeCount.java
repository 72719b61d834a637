package org.xinghe.attendance.registration;

import org.jspecify.annotations.Nullable;

/// How many confirmed persons are of an age.
///
/// @param band null for those whose age nobody knows: it was not told, or they came with somebody
public record AgeCount(@Nullable AgeBand band, int persons) {}
