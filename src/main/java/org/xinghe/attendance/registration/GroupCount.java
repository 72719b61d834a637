package org.xinghe.attendance.registration;

import org.jspecify.annotations.Nullable;

/// How many heads of a group have or await places, over all sessions.
///
/// @param group null for who is of none
public record GroupCount(@Nullable QuotaGroup group, int taken, int waiting) {}
