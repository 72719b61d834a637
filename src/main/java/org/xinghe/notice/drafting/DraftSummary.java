package org.xinghe.notice.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitId;

/// A draft as it stands.
///
/// @param version grows with each change
/// @param draftedFor the unit whose officer began it
/// @param notice what it became, null while it is open
/// @param supplements the notice that it supplements, null when it stands for itself
/// @param changedBy who saved last
public record DraftSummary(
        DraftId id,
        int version,
        UnitId draftedFor,
        DraftState state,
        @Nullable NoticeId notice,
        @Nullable NoticeId supplements,
        DraftContent content,
        Instant changedAt,
        String changedBy) {

    public boolean isOpen() {
        return state == DraftState.OPEN;
    }
}
