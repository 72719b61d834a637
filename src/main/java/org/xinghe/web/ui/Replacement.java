package org.xinghe.web.ui;

import org.jspecify.annotations.Nullable;

/// What was and what is: two texts with what they have in common in front and behind.
///
/// @param label what it is that differs
public record Replacement(String label, String before, String removed, String added, String after) {

    private static final int MOST_IN_COMMON = 24;

    /// Two values, one in place of the other; null where there is none.
    public static Replacement of(String label, @Nullable String from, @Nullable String to) {
        return new Replacement(label, "", from == null ? "" : from, to == null ? "" : to, "");
    }

    /// Two texts of which most may be the same; of what they share, only the neighbourhood is shown.
    public static Replacement inText(String label, String from, String to) {
        var least = Math.min(from.length(), to.length());
        var front = 0;
        while (front < least && from.charAt(front) == to.charAt(front)) {
            front++;
        }
        var behind = 0;
        while (behind < least - front
                && from.charAt(from.length() - 1 - behind) == to.charAt(to.length() - 1 - behind)) {
            behind++;
        }
        return new Replacement(
                label,
                lastOf(from.substring(0, front)),
                from.substring(front, from.length() - behind),
                to.substring(front, to.length() - behind),
                firstOf(from.substring(from.length() - behind)));
    }

    private static String lastOf(String text) {
        return text.length() <= MOST_IN_COMMON ? text : "…" + text.substring(text.length() - MOST_IN_COMMON);
    }

    private static String firstOf(String text) {
        return text.length() <= MOST_IN_COMMON ? text : text.substring(0, MOST_IN_COMMON) + "…";
    }
}
