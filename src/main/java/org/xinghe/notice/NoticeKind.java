package org.xinghe.notice;

/// What a document that goes out is for.
public enum NoticeKind {
    /// Starts a campaign.
    NOTICE,
    /// Answers somebody; nobody owes anything by it.
    REPLY,
    /// Changes or adds to a notice that is out.
    SUPPLEMENT;

    /// Whether its release starts a campaign of its own, with duties.
    public boolean startsCampaign() {
        return switch (this) {
            case NOTICE -> true;
            case REPLY, SUPPLEMENT -> false;
        };
    }
}
