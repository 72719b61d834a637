package org.xinghe.notice.drafting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;

/// A number that was given, and what bears it.
///
/// @param reason why it was withdrawn, null when it was not
public record RegisterLine(
        int serial,
        String number,
        NoticeId notice,
        NoticeKind kind,
        String title,
        @Nullable LocalDate issueDate,
        Instant takenAt,
        String takenBy,
        State state,
        @Nullable String reason) {

    /// What became of a number.
    public enum State {
        /// Given; the document is not out yet.
        GIVEN,
        /// The document is out.
        OUT,
        /// The document was withdrawn after it was out.
        WITHDRAWN,
        /// The document was withdrawn before it was out: 作废.
        VOID,
        /// Found taken by a document that was issued elsewhere and taken in here.
        ON_PAPER
    }
}
