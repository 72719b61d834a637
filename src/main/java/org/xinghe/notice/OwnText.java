package org.xinghe.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// A document that an issuer wrote itself, with what stands in the parts of its draft.
///
/// @param paragraphs as they follow each other; the first one is kept for the number
/// @param document the laid out .docx
/// @param addressees as written, without the colon
/// @param signedAt the paragraph that holds the date of signature, right below the issuers' names
/// @param supplements the notice that it supplements, null when it stands for itself
public record OwnText(
        NoticeKind kind,
        UnitId draftedFor,
        List<String> paragraphs,
        String fileName,
        byte[] document,
        String title,
        String addressees,
        List<UnitId> issuers,
        LocalDate signedOn,
        int signedAt,
        List<String> contacts,
        List<String> annexes,
        @Nullable NoticeId supplements) {}
