package org.xinghe.attendance.registration;

import org.xinghe.activity.ActivityId;

/// Something changed that may give those who wait a place.
public record PlacesMayBeFree(ActivityId activity) {}
