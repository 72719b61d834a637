package org.xinghe.web;

import java.util.Locale;

/// The languages in which Xinghe speaks. Chinese first.
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE, "zh-CN"),
    EN(Locale.ENGLISH, "en");

    private final Locale locale;
    private final String tag;

    Language(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    public Locale locale() {
        return locale;
    }

    /// The value of the page's `lang` attribute.
    public String tag() {
        return tag;
    }

    /// The language that a cookie or a parameter names; Chinese for anything else.
    public static Language named(@org.jspecify.annotations.Nullable String text) {
        return "en".equalsIgnoreCase(text) ? EN : ZH;
    }
}
