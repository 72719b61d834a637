package org.xinghe.activity.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.Actor;
import org.xinghe.web.Words;

/// The sheet that one fills in: with one's own units and name in it, and lists to choose from.
@Component
public class ActivityTemplate {

    private static final int ROWS = 30;
    private static final int WIDTH = 18;
    private static final int WIDE = 34;

    private final UnitActivities own;
    private final Kinds kinds;

    ActivityTemplate(UnitActivities own, Kinds kinds) {
        this.own = own;
        this.kinds = kinds;
    }

    public byte[] of(Words words) {
        var units = own.ownUnits().stream().map(UnitSummary::name).toList();
        var columns = Stream.of(SheetField.values())
                .map(field -> new SheetTable.Column(
                        field.title(),
                        field == SheetField.TITLE || field == SheetField.SUMMARY ? WIDE : WIDTH,
                        choices(field, units, words)))
                .toList();
        var row = Stream.of(SheetField.values())
                .map(field -> switch (field) {
                    case UNIT -> units.isEmpty() ? SheetCell.blank() : SheetCell.text(units.getFirst());
                    case CONTACT -> SheetCell.text(Actor.current().name());
                    case TITLE,
                            DAY,
                            END_DAY,
                            TIME,
                            PLACE,
                            REGION,
                            PHONE,
                            MODE,
                            KIND,
                            SUMMARY,
                            AUDIENCE,
                            ON_SITE,
                            ON_SITE_METHOD,
                            ONLINE,
                            ONLINE_METHOD,
                            SCIENCE_WORKERS,
                            VOLUNTEERS -> SheetCell.blank();
                })
                .toList();
        var notes = words.say("activity-import.template.notes").lines().toList();
        return Sheets.write(List.of(
                new SheetTable(words.say("activity-import.template.sheet"), columns, Collections.nCopies(ROWS, row)),
                new SheetTable(
                        words.say("activity-import.template.help"),
                        List.of(new SheetTable.Column(words.say("activity-import.template.help"), 100)),
                        notes.stream()
                                .map(note -> List.of(SheetCell.text(note)))
                                .toList())));
    }

    private List<String> choices(SheetField field, List<String> units, Words words) {
        return switch (field) {
            case UNIT -> units;
            case MODE ->
                Arrays.stream(Mode.values())
                        .map(each -> words.say("activity.mode", each))
                        .toList();
            case KIND ->
                kinds.all().stream()
                        .map(each -> words.say("activity.kind." + each.code()))
                        .toList();
            case ON_SITE_METHOD, ONLINE_METHOD ->
                Arrays.stream(CountingMethod.values())
                        .map(each -> words.say("activity.method", each))
                        .toList();
            case TITLE,
                    DAY,
                    END_DAY,
                    TIME,
                    PLACE,
                    REGION,
                    CONTACT,
                    PHONE,
                    SUMMARY,
                    AUDIENCE,
                    ON_SITE,
                    ONLINE,
                    SCIENCE_WORKERS,
                    VOLUNTEERS -> List.of();
        };
    }
}
