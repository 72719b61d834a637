package org.xinghe.campaign;

/// How far a campaign has come.
public enum CampaignStatus {
    /// Compiled; its notice is not out yet.
    PREPARED,
    RUNNING,
    CLOSED
}
