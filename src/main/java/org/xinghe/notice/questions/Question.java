package org.xinghe.notice.questions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitId;

/// A question as the issuers' officers see it.
///
/// @param unitName the name that the asking unit bore then
/// @param sentence the anchor of its sentence in the letter
/// @param quote the sentence itself
/// @param answer null while it is open
/// @param former what the answer said before, the latest first
public record Question(
        QuestionId id,
        NoticeId notice,
        UnitId unit,
        String unitName,
        String sentence,
        String quote,
        String text,
        String askedBy,
        Instant askedAt,
        @Nullable Answer answer,
        List<Answer> former) {

    public boolean isOpen() {
        return answer == null;
    }

    /// The version that an officer sees.
    public int version() {
        return answer == null ? 0 : answer.version();
    }
}
