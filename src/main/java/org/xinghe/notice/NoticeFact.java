package org.xinghe.notice;

import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.Place;
import org.xinghe.notice.reader.Sureness;

/// One fact of a notice: as written, as understood, and what a person made of it.
///
/// @param position its place among the notice's facts
/// @param shown as written; empty when nothing was found
/// @param detail what it belongs to, such as what is due on a date; may be empty
/// @param value as understood or corrected: a date in ISO form, a period as two dates, an issuer as its unit's id;
///     null when it could not be read
public record NoticeFact(
        int position,
        FactKind kind,
        String shown,
        String detail,
        @Nullable String value,
        Place place,
        Sureness sureness,
        FactState state) {

    public boolean isOpen() {
        return state == FactState.OPEN;
    }

    /// Whether somebody should look twice.
    public boolean isFlagged() {
        return isOpen() && (value == null || sureness == Sureness.DOUBTFUL);
    }
}
