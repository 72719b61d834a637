package org.xinghe.organisation;

import org.jspecify.annotations.Nullable;

/// A division of the country: a province, a city or a county-level unit.
///
/// @param name as in the register, such as 太原市
/// @param kind 省, 地级市, 市辖区, 县级市 or 县
/// @param parent the region above, null for a province
public record Region(
        RegionCode code,
        String name,
        Level level,
        String kind,
        @Nullable RegionCode parent) {}
