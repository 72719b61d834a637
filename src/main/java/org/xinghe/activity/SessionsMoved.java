package org.xinghe.activity;

import java.time.Instant;
import java.util.List;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// Sessions of a public activity take place at another time or in another place; who holds a place keeps it.
///
/// @param changes what changed, one for each of the sessions
public record SessionsMoved(
        ActivityId activity,
        CampaignId campaign,
        UnitId unit,
        String title,
        List<SessionId> sessions,
        List<SessionChange> changes,
        String reason,
        Instant at) {}
