package org.xinghe.activity.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Hours as people write them: 9:00, 上午9:00, 下午3点半, 9:00-11:30, 14时.
record SheetHours(LocalTime starts, @Nullable LocalTime ends) {

    private static final Pattern HOUR = Pattern.compile(
            "(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|am|pm)?\\s*(\\d{1,2})\\s*(?::(\\d{1,2})(?::\\d{1,2})?|[点时](?:(\\d{1,2})分?|(半))?)",
            Pattern.CASE_INSENSITIVE);

    /// The hours in a text; empty when there are none that a clock has.
    static Optional<SheetHours> in(String text) {
        var found = HOUR.matcher(text);
        var hours = new ArrayList<LocalTime>();
        var half = "";
        while (found.find() && hours.size() < 2) {
            half = found.group(1) == null ? half : found.group(1);
            var hour = Integer.parseInt(found.group(2));
            if (isAfternoon(half) && hour < 12) {
                hour += 12;
            }
            var minute = found.group(5) != null ? 30 : number(found.group(3)) + number(found.group(4));
            if (hour > 23 || minute > 59) {
                return Optional.empty();
            }
            hours.add(LocalTime.of(hour, minute));
        }
        if (hours.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SheetHours(hours.getFirst(), hours.size() > 1 ? hours.get(1) : null));
    }

    /// Whether something in a text looks like hours, be they right or not.
    static boolean standIn(String text) {
        return HOUR.matcher(text).find();
    }

    /// The text without its hours, so that only days are left in it.
    static String removed(String text) {
        return HOUR.matcher(text).replaceAll(" ");
    }

    private static boolean isAfternoon(String half) {
        return half.startsWith("下午") || half.startsWith("傍晚") || half.startsWith("晚") || half.equalsIgnoreCase("pm");
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
