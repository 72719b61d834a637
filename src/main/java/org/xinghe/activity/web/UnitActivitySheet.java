package org.xinghe.activity.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityRow;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.CountingMethod;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.SheetTable.Column;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;

/// The activities of one's units as a workbook: one row each, what does not apply left empty.
@Component
class UnitActivitySheet {

    private static final List<Heading> HEADINGS = List.of(
            new Heading("activity.field.title", 40),
            new Heading("activity.field.unit", 26),
            new Heading("activity.field.state", 10),
            new Heading("activity.field.mode.short", 16),
            new Heading("activity.field.first", 18),
            new Heading("activity.field.place.first", 26),
            new Heading("activity.field.sessions", 10),
            new Heading("activity.field.on-site.number", 12),
            new Heading("activity.field.on-site.method", 14),
            new Heading("activity.field.online.number", 14),
            new Heading("activity.field.online.method", 14),
            new Heading("activity.field.science-workers", 22),
            new Heading("activity.field.volunteers", 14));

    private final Units units;

    UnitActivitySheet(Units units) {
        this.units = units;
    }

    private record Heading(String key, int width) {}

    byte[] of(List<ActivityRow> rows, Words words) {
        var names = units.all(rows.stream().map(ActivityRow::unit).toList());
        return Sheets.write(List.of(new SheetTable(
                words.say("activity.list"),
                HEADINGS.stream()
                        .map(heading -> new Column(words.say(heading.key()), heading.width()))
                        .toList(),
                rows.stream().map(row -> cells(row, names, words)).toList())));
    }

    private static List<SheetCell> cells(ActivityRow row, Map<UnitId, UnitSummary> names, Words words) {
        var line = row.line();
        var onRecord = line.state() == ActivityState.RECORDED;
        return Stream.of(
                        SheetCell.text(line.title()),
                        SheetCell.text(
                                Objects.requireNonNull(names.get(row.unit())).name()),
                        SheetCell.text(words.say("activity.state", line.state())),
                        SheetCell.text(words.say("activity.mode", line.mode())),
                        line.firstAt() == null ? SheetCell.blank() : SheetCell.time(line.firstAt()),
                        SheetCell.text(line.place()),
                        SheetCell.number(row.sessions()),
                        number(line.onSite()),
                        method(line.onSiteMethod(), words),
                        number(line.online()),
                        method(line.onlineMethod(), words),
                        number(onRecord ? line.scienceWorkers() : null),
                        number(onRecord ? line.volunteers() : null))
                .toList();
    }

    private static SheetCell number(@Nullable Integer number) {
        return number == null ? SheetCell.blank() : SheetCell.number(number);
    }

    private static SheetCell method(@Nullable CountingMethod method, Words words) {
        return method == null ? SheetCell.blank() : SheetCell.text(words.say("activity.method", method));
    }
}
