package org.xinghe.campaign;

/// How far a campaign has come.
public enum CampaignStatus {
    /// Compiled; its notice is not out yet.
    PREPARED,
    RUNNING,
    /// Its notice was withdrawn: nobody owes anything any more, what was held stays on record.
    CLOSED
}
