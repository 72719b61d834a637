package org.xinghe.activity.school;

/// The level of a professional title (职称).
public enum TitleLevel {
    SENIOR,
    ASSOCIATE,
    INTERMEDIATE,
    OTHER
}
