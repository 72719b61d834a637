package org.xinghe.campaign;

import org.jspecify.annotations.Nullable;

/// One numbered part of the programme.
///
/// @param number as written, such as （三） or 一是
/// @param parent the strand that an inline item hangs under, null for a strand itself
public record StrandSummary(
        StrandId id,
        int position,
        String number,
        String title,
        @Nullable StrandId parent) {

    public boolean isItem() {
        return parent != null;
    }
}
