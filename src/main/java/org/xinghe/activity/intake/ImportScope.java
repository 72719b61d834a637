package org.xinghe.activity.intake;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// How a sheet is read: for whom, what its columns hold, and what stands in for what it does not say.
///
/// @param unit    whose activities they are where a row names no unit
/// @param columns what each column holds, in the order of the sheet
/// @param contact where a row names none
/// @param starts  the hour where a row names none
public record ImportScope(
        UnitId unit,
        CampaignId campaign,
        ImportTarget target,
        List<Optional<SheetField>> columns,
        String contact,
        String phone,
        LocalTime starts,
        LocalTime ends) {

    public ImportScope {
        columns = List.copyOf(columns);
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("A day cannot end at %s, it starts at %s".formatted(ends, starts));
        }
    }

    /// The fields that two columns are said to hold.
    public List<SheetField> doubled() {
        return columns.stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(field -> field, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// The fields that a sheet cannot do without and this one has no column for.
    public List<SheetField> missing() {
        return List.of(SheetField.TITLE, SheetField.DAY).stream()
                .filter(field -> !columns.contains(Optional.of(field)))
                .toList();
    }

    Map<SheetField, Integer> places() {
        var places = new EnumMap<SheetField, Integer>(SheetField.class);
        for (var at = 0; at < columns.size(); at++) {
            var place = at;
            columns.get(at).ifPresent(field -> places.putIfAbsent(field, place));
        }
        return places;
    }

    static String text(List<Optional<SheetField>> columns) {
        return columns.stream()
                .map(column -> column.map(Enum::name).orElse("-"))
                .collect(Collectors.joining(","));
    }

    static List<Optional<SheetField>> columns(String text) {
        return Arrays.stream(text.split(","))
                .map(each -> "-".equals(each) ? Optional.<SheetField>empty() : Optional.of(SheetField.valueOf(each)))
                .toList();
    }
}
