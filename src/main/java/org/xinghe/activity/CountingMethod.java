package org.xinghe.activity;

/// How people were counted. A number without a method enters no total.
public enum CountingMethod {
    TICKETS,
    REGISTRATION,
    GATE_COUNTER,
    HEAD_COUNT,
    ESTIMATE,
    /// As an online platform states it.
    PLATFORM
}
