package org.xinghe.activity;

import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.organisation.UnitId;

/// An activity that came back and waits for its unit.
///
/// @param duty what it answers, null when it answers none
public record ReturnedActivity(
        ActivityId activity, CampaignId campaign, @Nullable DutyId duty, UnitId unit, String title) {}
