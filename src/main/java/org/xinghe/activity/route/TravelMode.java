package org.xinghe.activity.route;

/// How people get from one stop to the next.
public enum TravelMode {
    COACH,
    CAR,
    TRAIN,
    WALK,
    OTHER
}
