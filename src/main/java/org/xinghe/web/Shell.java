package org.xinghe.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What every layout takes: the reader's language and view, who is signed in, where we are.
///
/// @param words the words in the reader's language
/// @param theme `auto`, `light` or `dark`
/// @param largePrint whether the large-print view (适老) is on
/// @param path the path of this page with its query, to come back to
/// @param personName the signed-in person's name, null for the public
/// @param csrf the form token; asked for only by pages with forms, since asking opens a session
/// @param flash a sentence about what just happened, null when there is none
/// @param navigation the desk's navigation, empty for the public
/// @param site what the operator says about the site itself
public record Shell(
        Words words,
        String theme,
        boolean largePrint,
        String path,
        @Nullable String personName,
        Supplier<String> csrf,
        @Nullable String flash,
        List<NavigationItem> navigation,
        Site site) {

    public Language language() {
        return words.language();
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public String csrfParameter() {
        return "_csrf";
    }

    public String csrfToken() {
        return csrf.get();
    }

    public boolean isSignedIn() {
        return personName != null;
    }

    /// Where the one entry of the navigation leads to which this page belongs; of two that hold it the closer one.
    public @Nullable String currentNavigation() {
        return navigation.stream()
                .filter(item -> item.isCurrent(path))
                .map(NavigationItem::href)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /// The address that switches a preference and comes back here: `language`, `theme` or `print`.
    public String switchTo(String preference, String value) {
        return "/preferences?%s=%s&to=%s"
                .formatted(
                        preference, value, java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8));
    }
}
