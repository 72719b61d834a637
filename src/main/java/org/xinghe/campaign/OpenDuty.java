package org.xinghe.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// Something that a unit has not done yet.
///
/// @param campaignTitle what it belongs to
/// @param dueOn the last day for this unit, an extension included
public record OpenDuty(
        DutyId duty,
        CampaignId campaign,
        String campaignTitle,
        UnitId unit,
        DutyKind kind,
        String what,
        @Nullable LocalDate dueOn) {}
