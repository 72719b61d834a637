package org.xinghe.notice.drafting;

import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;
import org.xinghe.organisation.UnitId;

/// The wish to begin a draft.
///
/// @param supplements the notice that is to be supplemented, null for none
public record StartDraft(
        NoticeKind kind,
        UnitId draftedFor,
        Beginning beginning,
        @Nullable NoticeId supplements) {

    /// What stands in the parts at first.
    public sealed interface Beginning {

        /// An empty form.
        record Blank() implements Beginning {}

        /// The model text of its kind.
        record Model() implements Beginning {}

        /// What an earlier draft says.
        record Earlier(DraftId draft) implements Beginning {}
    }
}
