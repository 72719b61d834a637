package org.xinghe.activity;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;

/// One activity of a campaign in a table of all.
///
/// @param city of the first session, null when none is known
public record ActivityRow(
        ActivityLine line, UnitId unit, @Nullable RegionCode city, int sessions) {}
