package org.xinghe.notice.forwarding;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitId;

/// The wish to pass a notice on.
///
/// @param seen the version of the draft on the writer's page; -1 when there was none
public record DraftForwarding(
        NoticeId notice,
        UnitId by,
        int seen,
        String text,
        String contact,
        @Nullable LocalDate dueOn,
        Set<UnitId> to) {

    /// An addendum instead of a paper: longer ones are papers again.
    public static final int LONGEST_TEXT = 800;

    public static final int LONGEST_CONTACT = 100;

    /// No draft yet.
    public static final int NONE_SEEN = -1;

    public DraftForwarding {
        to = Set.copyOf(to);
        text = text.strip();
        contact = contact.strip();
    }
}
