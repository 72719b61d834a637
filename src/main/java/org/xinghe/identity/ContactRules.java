package org.xinghe.identity;

import java.text.Normalizer;

/// How telephone numbers and mail addresses are written.
public final class ContactRules {

    private static final String MOBILE = "1[3-9]\\d{9}";
    private static final String LANDLINE = "0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?";

    private ContactRules() {}

    /// A number as people type it, in plain digits: full-width forms, spaces and the country's code are taken away.
    public static String plainPhone(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s()]", "")
                .replaceAll("[‐‑–—−]", "-")
                .replaceFirst("^(\\+|00)86-?", "");
        var digits = plain.replace("-", "");
        return digits.matches(MOBILE) ? digits : plain;
    }

    public static boolean isPhone(String plain) {
        return plain.matches(MOBILE) || plain.matches(LANDLINE);
    }

    public static boolean isMail(String text) {
        return text.length() <= 120 && text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    }
}
