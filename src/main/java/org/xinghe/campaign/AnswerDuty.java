package org.xinghe.campaign;

import java.time.Instant;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;

/// Says that something answers a duty, or does no longer.
///
/// @param by what answers it: an activity, a report
/// @param at when; the first time it was done is what counts against the deadline
public record AnswerDuty(DutyId duty, UnitId unit, Identifier by, AnswerState state, Instant at) {}
