package org.xinghe.web.ui;

import java.util.Locale;

/// How a state feels; always shown with a word and a sign, never by colour alone.
public enum Tone {
    QUIET("·"),
    BUSY("●"),
    GOOD("✓"),
    WARN("!"),
    BAD("✕");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /// The class in the stylesheet.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
