package org.xinghe.campaign;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitKind;

/// Where a kind of unit reports to.
///
/// @param units how many recipients are of this kind
/// @param office null while nobody has said
/// @param named the office as the notice calls it; empty when the notice names none for this kind
public record RouteLine(UnitKind kind, int units, @Nullable OfficeId office, String named) {}
