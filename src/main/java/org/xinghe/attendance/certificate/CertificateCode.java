package org.xinghe.attendance.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/// The codes that verify certificates: twelve characters that nobody guesses, without letters that look like others.
final class CertificateCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom CHANCE = new SecureRandom();

    private CertificateCode() {}

    static String fresh() {
        var code = new StringBuilder(LENGTH);
        for (var index = 0; index < LENGTH; index++) {
            code.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// What somebody typed or scanned, read generously; empty when it can be no code.
    static Optional<String> read(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        var code = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s‐-―-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.matches("[0-9A-HJKMNP-TV-Z]{12}") ? Optional.of(code) : Optional.empty();
    }

    static String inGroups(String code) {
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }
}
