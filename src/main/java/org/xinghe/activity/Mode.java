package org.xinghe.activity;

/// Where people meet.
public enum Mode {
    OFFLINE,
    ONLINE,
    MIXED
}
