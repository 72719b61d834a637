package org.xinghe.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// A notice in lists.
///
/// @param version grows with each change of what it says
/// @param kind what it is for
/// @param withdrawal null while it was not withdrawn
/// @param title null while it is not known
/// @param number its own number, null while it has none
/// @param issuers the host first
/// @param takenFor the unit whose officer took it in
/// @param supplements the released notice that it supplements or corrects, null when it stands for itself
public record NoticeSummary(
        NoticeId id,
        int version,
        NoticeKind kind,
        @Nullable Withdrawal withdrawal,
        @Nullable String title,
        @Nullable String number,
        List<UnitId> issuers,
        @Nullable LocalDate issueDate,
        NoticeStatus status,
        UnitId takenFor,
        Instant takenAt,
        @Nullable Instant releasedAt,
        @Nullable NoticeId supplements) {

    public boolean isSupplement() {
        return supplements != null;
    }
}
