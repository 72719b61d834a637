package org.xinghe.notice;

/// What a person made of a fact.
public enum FactState {
    OPEN,
    CONFIRMED,
    CORRECTED,
    DROPPED
}
