package org.xinghe.campaign;

import java.time.Instant;
import org.xinghe.notice.NoticeId;

/// A campaign runs: its notice is out and its duties are owed.
public record CampaignStarted(CampaignId campaign, NoticeId notice, Instant at) {}
