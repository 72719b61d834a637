package org.xinghe.notice.web;

import org.jspecify.annotations.Nullable;

/// A fact as an officer settles it.
///
/// @param seen the version of the fact on the officer's page
/// @param value what was typed or chosen
/// @param from the first day of a period
/// @param to the last day of a period
record FactForm(
        int seen,
        @Nullable String value,
        @Nullable String from,
        @Nullable String to) {

    /// The value as facts keep it; two days are one period.
    String asValue() {
        if (from == null && to == null) {
            return value == null ? "" : value;
        }
        return isBlank(from) && isBlank(to) ? "" : "%s/%s".formatted(from, to);
    }

    /// What was typed; null when the form had no field, as for a confirmation.
    @Nullable
    String typed() {
        return value == null && from == null && to == null ? null : asValue();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
