package org.xinghe.attendance.registration.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;
import org.xinghe.shared.CampaignTime;

/// Reads what people type as they mean it. A rare character (𠮷, 㛃) is one character.
final class TypedText {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern FOREIGN = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern EMAIL =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final int LONGEST_EMAIL = 200;

    private TypedText() {}

    /// The first value of a name; empty when it was not sent.
    static String of(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    /// On one line, without characters that control or turn text, with single spaces.
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\s]+", " ")
                .strip();
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static Optional<Integer> count(String text) {
        var plain = plain(text);
        return NUMBER.matcher(plain).matches() ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    /// A Chinese mobile number as its eleven digits, a foreign one with + and its country.
    static Optional<String> mobile(String text) {
        var digits = plain(text).replaceAll("[\\s()-]", "").replaceFirst("^(\\+86|0086)(?=1)", "");
        return MOBILE.matcher(digits).matches() || FOREIGN.matcher(digits).matches()
                ? Optional.of(digits)
                : Optional.empty();
    }

    static Optional<String> email(String text) {
        var address = plain(text).toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST_EMAIL && EMAIL.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A moment as a field for day and time sends it, in the campaign's zone.
    static Optional<Instant> moment(String text) {
        try {
            var local = LocalDateTime.parse(text.strip());
            return local.getYear() < 1900 || local.getYear() > 2999
                    ? Optional.empty()
                    : Optional.of(CampaignTime.instantOf(local));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
