package org.xinghe.activity.innovation;

import org.jspecify.annotations.Nullable;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.organisation.UnitKind;

/// Which offered cases are looked for; null asks for any.
///
/// @param kind     of the activity that it comes from
/// @param unitKind of the unit that offers it
public record CaseFilter(
        @Nullable String text,
        @Nullable CaseTag tag,
        @Nullable KindCode kind,
        @Nullable UnitKind unitKind,
        int page) {

    public CaseFilter {
        page = Math.max(1, page);
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public boolean isOpen() {
        return text == null && tag == null && kind == null && unitKind == null;
    }
}
