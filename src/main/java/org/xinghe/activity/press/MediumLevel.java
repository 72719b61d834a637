package org.xinghe.activity.press;

/// How far a medium reaches; the words stand under `press.level.<LEVEL>`.
public enum MediumLevel {
    CENTRAL,
    PROVINCE,
    CITY,
    COUNTY,
    /// 自媒体.
    SELF
}
