package org.xinghe.notification.hours;

import java.time.LocalTime;
import java.util.regex.Pattern;

/// A span of hours on one day; its end no longer belongs to it.
public record Window(LocalTime opens, LocalTime closes) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    public Window {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "Working hours must open before they close: %s-%s".formatted(opens, closes));
        }
    }

    /// Reads `08:30-11:30`.
    public static Window of(String text) {
        var match = WRITTEN.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("Working hours look like 08:30-11:30, not like " + text);
        }
        return new Window(LocalTime.parse(match.group(1)), LocalTime.parse(match.group(2)));
    }

    boolean holds(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }
}
