package org.xinghe.web.ui;

import java.util.Locale;

/// How a figure is known. The three are shown apart and never added.
public enum Method {
    COUNTED,
    EVIDENCED,
    DECLARED;

    /// The class in the stylesheet.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
