package org.xinghe.organisation;

import org.jspecify.annotations.Nullable;

/// A post that somebody holds today.
///
/// @param office the office it belongs to, null for a post of the unit as a whole
public record HeldPost(PostKind kind, UnitId unit, @Nullable OfficeId office) {}
