package org.xinghe.attendance.registration;

/// The level of a professional title (职称).
public enum TitleLevel {
    SENIOR,
    ASSOCIATE,
    MIDDLE,
    JUNIOR,
    NONE
}
