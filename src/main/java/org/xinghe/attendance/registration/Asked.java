package org.xinghe.attendance.registration;

/// Whether a form asks for something.
public enum Asked {
    NO,
    MAY,
    MUST
}
