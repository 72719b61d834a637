package org.xinghe.web.ui;

import org.jspecify.annotations.Nullable;

/// Something known, beside its name.
///
/// @param value null when it could not be read: the page says so
/// @param sentence the address of the sentence it came from, null when there is none
/// @param flagged whether somebody should look at it
public record Fact(
        String label, @Nullable String value, @Nullable String sentence, boolean flagged) {

    public static Fact of(String label, @Nullable String value) {
        return new Fact(label, value, null, false);
    }
}
