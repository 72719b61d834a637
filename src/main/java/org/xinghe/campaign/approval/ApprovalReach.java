package org.xinghe.campaign.approval;

/// How far approval goes, and the levels on its way; each includes those before it. The words stand under
/// `campaign.approval.reach.<REACH>`.
public enum ApprovalReach {
    /// The unit that holds the activity.
    UNIT,
    /// The city's unit above it.
    CITY,
    /// The province's unit above it.
    PROVINCE;

    public boolean includes(ApprovalReach level) {
        return compareTo(level) >= 0;
    }
}
