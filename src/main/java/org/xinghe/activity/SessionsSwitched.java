package org.xinghe.activity;

import java.time.Instant;
import java.util.List;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// Sessions of a public activity take place online instead of in a room; who holds a place keeps it.
public record SessionsSwitched(
        ActivityId activity,
        CampaignId campaign,
        UnitId unit,
        String title,
        List<SessionId> sessions,
        String reason,
        Instant at) {}
