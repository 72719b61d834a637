package org.xinghe.activity.beneficiary;

/// What a number of people counts; numbers of two kinds are never added. Words under `beneficiary.counted.<KIND>`.
public enum CountedAs {
    /// Each once, however often they came.
    PERSONS,
    /// Each time anybody came.
    PERSON_TIMES,
    /// Views online.
    VIEWERS
}
