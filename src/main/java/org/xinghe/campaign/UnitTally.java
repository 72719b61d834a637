package org.xinghe.campaign;

import org.xinghe.organisation.UnitId;

/// How many duties of a campaign a unit has done, has still time for, and is late with.
public record UnitTally(CampaignId campaign, UnitId unit, int done, int open, int overdue) {}
