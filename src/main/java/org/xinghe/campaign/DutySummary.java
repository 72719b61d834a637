package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.notice.reader.Place;

/// One thing that certain units owe, tied to its sentence.
///
/// @param strand the strand or item it belongs to, null for duties of the campaign as a whole
/// @param what as shown; of a repeated duty that is out, with which time it is
/// @param sentence as the notice says it; empty when a person added the duty
/// @param due by when, as a rule; null while it is not known
/// @param dueOn the last day that the rule comes to; null while that cannot be said, and for days after each activity
/// @param dueText the day as the notice writes it; empty when it comes from the campaign's period
/// @param lookAt what corrected facts say where a person had set another day; null mostly
/// @param minutes what one unit needs for it; null: as is usual for its kind
/// @param occurrence which time of a repeated duty; 0 when it is not repeated
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
        @Nullable DueRule due,
        @Nullable LocalDate dueOn,
        String dueText,
        @Nullable DueRule lookAt,
        Owners owners,
        @Nullable Integer minutes,
        List<CellDoubt> doubts,
        int occurrence,
        ProposalState state) {

    /// What it lacks before it can be confirmed; empty when it is whole.
    public Set<DutyGap> gaps() {
        var gaps = EnumSet.noneOf(DutyGap.class);
        if (owners.rule() == OwnerRule.NOBODY) {
            gaps.add(DutyGap.NO_OWNER);
        }
        if (due == null) {
            gaps.add(DutyGap.NO_DAY);
        } else if (due.isOpen()) {
            gaps.add(DutyGap.ANCHOR_WITHOUT_DAY);
        } else if (due.isPerActivity() && kind != DutyKind.RECORD) {
            gaps.add(DutyGap.NOT_A_RECORD);
        }
        if (!doubts.isEmpty()) {
            gaps.add(DutyGap.NOT_UNDERSTOOD);
        }
        return gaps;
    }

    public boolean isWhole() {
        return gaps().isEmpty();
    }

    /// What an officer would say to leave it as it is.
    public AddDuty asWish() {
        return new AddDuty(strand, kind, what, due, owners, minutes, doubts);
    }
}
