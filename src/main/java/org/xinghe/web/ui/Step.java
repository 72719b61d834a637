package org.xinghe.web.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One step of the way a thing goes.
public record Step(String label, Place place, @Nullable String detail) {

    /// Where a step stands, seen from now.
    public enum Place {
        DONE,
        CURRENT,
        AHEAD;

        /// The class in the stylesheet.
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
