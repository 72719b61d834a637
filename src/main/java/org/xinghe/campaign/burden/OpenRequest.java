package org.xinghe.campaign.burden;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.organisation.UnitId;

/// What another running campaign asks of units that have not done it yet.
///
/// @param dueOn null for what is due after each activity
public record OpenRequest(
        DutyId duty,
        CampaignId campaign,
        String campaignTitle,
        DutyKind kind,
        String what,
        int minutes,
        @Nullable LocalDate dueOn,
        Set<UnitId> units) {}
