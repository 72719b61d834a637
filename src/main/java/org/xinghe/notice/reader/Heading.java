package org.xinghe.notice.reader;

import org.jspecify.annotations.Nullable;

/// A numbered line that may be a heading.
///
/// @param kind how it is numbered
/// @param number as written, such as （一）
/// @param title the words of the heading
/// @param body what follows the heading on its line, null when nothing does
/// @param index the line it stands on
record Heading(
        Kind kind, String number, Line title, @Nullable Line body, int index) {

    /// Whether a line begins with a number of any kind.
    static boolean isNumbered(Line line) {
        return java.util.Arrays.stream(Kind.values())
                .anyMatch(kind -> kind.pattern().matcher(line.plain()).find());
    }

    /// The ways of numbering, highest first (GB/T 9704-2012, 7.3.3).
    enum Kind {
        CHINESE("^([一二三四五六七八九十]{1,3})\\s*、"),
        CHINESE_IN_BRACKETS("^\\(\\s*([一二三四五六七八九十]{1,3})\\s*\\)"),
        ARABIC("^(\\d{1,2})\\s*[.、](?!\\d)"),
        ARABIC_IN_BRACKETS("^\\(\\s*(\\d{1,2})\\s*\\)");

        private final java.util.regex.Pattern pattern;

        Kind(String pattern) {
            this.pattern = java.util.regex.Pattern.compile(pattern);
        }

        java.util.regex.Pattern pattern() {
            return pattern;
        }
    }
}
