package org.xinghe.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.xinghe.organisation.UnitId;

/// A unit may answer a duty later than the others.
public record DutyExtended(DutyId duty, CampaignId campaign, UnitId unit, String what, LocalDate until, Instant at) {}
