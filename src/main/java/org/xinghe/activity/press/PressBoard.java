package org.xinghe.activity.press;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All that is planned with media at an activity, and what came of it.
///
/// @param contact whom media turn to; empty while nobody is named, as is `contactPhone`
public record PressBoard(
        String contact, String contactPhone, List<Guest> guests, List<Interview> interviews, List<Item> items) {

    /// @param phone for staff; empty once it is erased
    public record Guest(
            PressGuestId id, String medium, MediumLevel level, String name, String phone, boolean accredited) {}

    public record Interview(
            PressInterviewId id,
            String medium,
            String journalist,
            String expert,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String place) {}

    public record Item(
            PressItemId id, int story, String title, String link, String medium, MediumLevel level, LocalDate day) {}

    /// How many different stories there are.
    public int stories() {
        return (int) items.stream().map(Item::story).distinct().count();
    }

    /// How often media published one.
    public int publications() {
        return items.size();
    }

    public Map<MediumLevel, Integer> publicationsByLevel() {
        var counts = new EnumMap<MediumLevel, Integer>(MediumLevel.class);
        items.forEach(item -> counts.merge(item.level(), 1, Integer::sum));
        return counts;
    }
}
