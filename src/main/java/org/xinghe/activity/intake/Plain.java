package org.xinghe.activity.intake;

import java.text.Normalizer;
import java.util.Locale;

/// Texts of sheets as they are compared: full-width and half-width are the same, blanks and marks do not count.
final class Plain {

    private Plain() {}

    /// A title or a word of a list.
    static String name(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("^\\s*\\(?[一二三四五六七八九十0-9]+[)、.,]", "")
                .replaceAll("[\\s:*、,;.]+", "")
                .replaceAll("[-—_/]", "");
    }

    static String withoutBrackets(String text) {
        return text.replaceAll("\\([^)]*\\)|\\[[^\\]]*]|【[^】]*】", "");
    }

    /// A value with half-width digits and marks, blanks inside kept as one.
    static String value(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// A title or place as it identifies an activity. Rare characters stay what they are.
    static String key(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
