package org.xinghe.attendance.registration;

/// How old somebody is, as roughly as shares by age need it; for a child under 14 a guardian consents.
public enum AgeBand {
    UNDER_14,
    FROM_14,
    FROM_18,
    FROM_36,
    FROM_41,
    FROM_46,
    FROM_60
}
