package org.xinghe.notice.drafting;

import java.util.List;
import org.xinghe.notice.NoticeId;

/// What came of completing a draft.
public sealed interface CompleteOutcome {

    record Completed(NoticeId notice) implements CompleteOutcome {}

    /// Errors stand against it.
    record Refused(List<Finding> findings) implements CompleteOutcome {}
}
