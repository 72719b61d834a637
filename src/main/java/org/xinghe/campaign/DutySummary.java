package org.xinghe.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.Place;

/// One thing that certain units owe, tied to its sentence.
///
/// @param strand the strand or item it belongs to, null for duties of the campaign as a whole
/// @param sentence as the notice says it; empty when a person added the duty
/// @param dueOn the last day, null while it is not known
/// @param dueText the day as the notice writes it; empty when it comes from the campaign's period
public record DutySummary(
        DutyId id,
        int version,
        CampaignId campaign,
        int position,
        @Nullable StrandId strand,
        DutyKind kind,
        String what,
        String sentence,
        Place place,
        @Nullable LocalDate dueOn,
        String dueText,
        Owners owners,
        ProposalState state) {}
