package org.xinghe.activity.people;

/// The level of a professional title; the words stand under `people.level.<LEVEL>`.
public enum TitleLevel {
    /// 院士
    ACADEMICIAN,
    /// 正高
    SENIOR,
    /// 副高
    ASSOCIATE,
    /// 中级
    INTERMEDIATE,
    /// Whoever has another title, or none: the title's own words say it.
    OTHER
}
