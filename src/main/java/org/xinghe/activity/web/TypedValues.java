package org.xinghe.activity.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/// Reads what people type as they mean it: full-width digits, 2022/5/30, 9：30, 1,200.
public final class TypedValues {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private TypedValues() {}

    public static Optional<LocalDate> day(String text) {
        var found = DAY.matcher(plain(text));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public static Optional<LocalTime> time(String text) {
        var found = TIME.matcher(plain(text));
        if (!found.matches() || number(found.group(1)) > 23 || number(found.group(2)) > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(number(found.group(1)), number(found.group(2))));
    }

    /// A count of people: whole, not negative, below a thousand million.
    public static Optional<Integer> count(String text) {
        var plain = plain(text).replace(",", "");
        return NUMBER.matcher(plain).matches() ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        return List.of(type.getEnumConstants()).stream()
                .filter(each -> each.name().equals(text))
                .findFirst();
    }

    /// The first value of a name, empty when it was not sent.
    public static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /// Empty when it is no identifier.
    public static Optional<UUID> id(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
