package org.xinghe.activity.school;

/// Which pupils are to listen.
public enum GradeBand {
    PRIMARY_LOWER,
    PRIMARY_UPPER,
    JUNIOR,
    SENIOR,
    VOCATIONAL,
    MIXED
}
