package org.xinghe.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a reader wants the pages: language, theme, large print. Kept in three cookies and nowhere else.
record Preferences(Language language, String theme, boolean largePrint) {

    static final String LANGUAGE = "language";
    static final String THEME = "theme";
    static final String PRINT = "print";

    static final Set<String> THEMES = Set.of("auto", "light", "dark");

    static Preferences of(HttpServletRequest request) {
        var theme = cookie(request, THEME);
        return new Preferences(
                Language.named(cookie(request, LANGUAGE)),
                theme != null && THEMES.contains(theme) ? theme : "auto",
                "large".equals(cookie(request, PRINT)));
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }
}
