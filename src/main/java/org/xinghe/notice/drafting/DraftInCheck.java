package org.xinghe.notice.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.organisation.UnitId;

/// A draft with what the check has to know beside it.
///
/// @param issuers with their names, the host first
/// @param seriesOf whose numbers it wants, null while nobody has said
/// @param draftedFor whose officer drafts it
/// @param original what it supplements, null when it stands for itself
record DraftInCheck(
        DraftContent content,
        List<Issuer> issuers,
        @Nullable UnitId seriesOf,
        UnitId draftedFor,
        @Nullable NoticeSummary original) {

    /// @param names the full name first
    record Issuer(UnitId unit, List<String> names) {

        String name() {
            return names.getFirst();
        }
    }
}
