package org.xinghe.attendance.registration;

/// How registrants can be told: one way is enough, unless the unit needs a certain one.
public enum ContactRule {
    EITHER,
    MOBILE,
    EMAIL
}
