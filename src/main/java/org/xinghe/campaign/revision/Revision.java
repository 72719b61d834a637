package org.xinghe.campaign.revision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.ProposalState;
import org.xinghe.notice.NoticeId;

/// What a supplement changes of a running campaign.
///
/// @param supplement the notice that says so
/// @param whole whether it repeats the whole notice
/// @param unclear sentences that move or cancel something which was not found among the duties
/// @param everybody whether those for whom nothing changes are told of it, without being asked for receipt
/// @param doneAt when it went out; null before
public record Revision(
        NoticeId supplement,
        CampaignId campaign,
        boolean whole,
        List<String> unclear,
        boolean everybody,
        @Nullable Instant doneAt,
        List<RevisionChange> changes) {

    public List<RevisionChange> confirmed() {
        return in(ProposalState.CONFIRMED);
    }

    public List<RevisionChange> in(ProposalState state) {
        return changes.stream().filter(change -> change.state() == state).toList();
    }
}
