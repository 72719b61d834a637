package org.xinghe.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads values as forms send them. Nothing that a browser may send makes a fault of ours.
public final class Typed {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private Typed() {}

    /// A day as a day field sends it (2022-05-30), within what people plan; empty for everything else.
    public static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text.strip()))
                            .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The constant of this name, empty when there is none.
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /// The constant of this name; [Malformed] when there is none, for choices where the page offers no other.
    public static <E extends Enum<E>> E known(Class<E> type, String name) {
        return constant(type, name).orElseThrow(() -> new Malformed(type.getSimpleName(), name));
    }
}
