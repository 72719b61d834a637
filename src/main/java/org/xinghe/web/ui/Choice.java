package org.xinghe.web.ui;

import org.jspecify.annotations.Nullable;

/// One answer of a select, a radio group or a group of boxes.
public record Choice(
        String value,
        String label,
        boolean chosen,
        @Nullable String hint) {

    public static Choice of(String value, String label, boolean chosen) {
        return new Choice(value, label, chosen, null);
    }
}
