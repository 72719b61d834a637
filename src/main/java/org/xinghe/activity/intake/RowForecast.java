package org.xinghe.activity.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What would become of the rows of a sheet as things stand, without writing any of them.
@Component
class RowForecast {

    private final KnownActivities known;

    RowForecast(KnownActivities known) {
        this.known = known;
    }

    List<WrittenRow> of(List<ReadRow> rows) {
        var there = thereOf(rows.stream().filter(row -> !row.isFaulty()).toList());
        return rows.stream().map(row -> of(row, there)).toList();
    }

    private Map<ActivityKey, KnownActivity> thereOf(List<ReadRow> rows) {
        var days = rows.stream().map(row -> row.key().day()).sorted().toList();
        return days.isEmpty()
                ? Map.of()
                : known.between(
                        rows.stream().map(row -> row.key().unit()).distinct().toList(),
                        days.getFirst(),
                        days.getLast());
    }

    private static WrittenRow of(ReadRow row, Map<ActivityKey, KnownActivity> there) {
        var activity = row.isFaulty() ? null : there.get(row.key());
        var effect = row.isFaulty() ? RowEffect.FAULTY : effect(row, activity);
        return new WrittenRow(
                row.number(),
                row.title(),
                effect,
                row.remarks(),
                Optional.ofNullable(activity).map(KnownActivity::id));
    }

    private static RowEffect effect(ReadRow row, @Nullable KnownActivity there) {
        if (there == null) {
            return RowEffect.TAKEN;
        }
        if (row.content().equals(there.content())) {
            return there.isUntouched() ? RowEffect.UNCHANGED : RowEffect.LEFT_ALONE;
        }
        if (row.record() == null && there.imported() == null) {
            return RowEffect.UNCHANGED;
        }
        var firstRecord = row.record() != null && !there.onRecord();
        return firstRecord || there.isUntouched() ? RowEffect.UPDATED : RowEffect.LEFT_ALONE;
    }
}
