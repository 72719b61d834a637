package org.xinghe.organisation;

/// The level of a region or a unit.
public enum Level {
    PROVINCE,
    CITY,
    COUNTY
}
