package org.xinghe.activity.beneficiary;

/// Whom an activity is for, as the outline of scientific literacy parts the public. Words under
/// `beneficiary.group.<GROUP>`.
public enum BeneficiaryGroup {
    YOUNG,
    FARMERS,
    INDUSTRIAL_WORKERS,
    ELDERLY,
    RESIDENTS,
    CIVIL_SERVANTS,
    SCIENCE_WORKERS,
    OTHER
}
