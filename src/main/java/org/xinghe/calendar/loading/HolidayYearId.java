package org.xinghe.calendar.loading;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.xinghe.shared.Identifier;

/// A year's table as history knows it; the same for the same year.
public record HolidayYearId(UUID value) implements Identifier {

    public static HolidayYearId of(int year) {
        return new HolidayYearId(
                UUID.nameUUIDFromBytes("holiday-year/%d".formatted(year).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
