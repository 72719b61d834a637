package org.xinghe.activity.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.intake.RowRemark.Kind;
import org.xinghe.campaign.Campaigns;
import org.xinghe.document.SheetLayout;
import org.xinghe.document.SheetRow;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.Period;

/// Reads the rows of a sheet as activities; each row by itself, and what two rows say of one activity.
@Component
class RowReading {

    private static final List<String> SUMS = List.of("合计", "总计", "小计", "共计");
    private static final String NOTES = "(?:注|备注|说明|填表说明|填表人|审核人)[:：].*";

    private final Activities activities;
    private final Campaigns campaigns;
    private final Units units;
    private final Regions regions;
    private final SheetWords words;
    private final Clock clock;

    RowReading(
            Activities activities, Campaigns campaigns, Units units, Regions regions, SheetWords words, Clock clock) {
        this.activities = activities;
        this.campaigns = campaigns;
        this.units = units;
        this.regions = regions;
        this.words = words;
        this.clock = clock;
    }

    List<ReadRow> read(List<SheetRow> rows, SheetLayout layout, ImportScope scope) {
        var period = campaigns.require(scope.campaign()).period();
        var year = period == null
                ? CampaignTime.dayOf(clock.instant()).getYear()
                : period.startsOn().getYear();
        var context = new Context(
                scope,
                scope.places(),
                layout,
                new SheetDays(year),
                words,
                unitsOf(rows, scope),
                Optional.ofNullable(period),
                CampaignTime.localOf(clock.instant()),
                regions);
        var read = new ArrayList<ReadRow>();
        for (var row : rows) {
            if (says(row, context.places())) {
                read.add(new OneRow(row, context).read());
            }
        }
        return withoutRepeats(read);
    }

    /// What rows are read with.
    record Context(
            ImportScope scope,
            Map<SheetField, Integer> places,
            SheetLayout layout,
            SheetDays days,
            SheetWords words,
            Map<String, UnitSummary> units,
            Optional<Period> period,
            java.time.LocalDateTime now,
            Regions regions) {

        boolean isOutside(LocalDate day) {
            return period.isPresent() && !period.get().contains(day);
        }
    }

    /// The units that the sheet names and for which the acting person works, by the names it gives them.
    private Map<String, UnitSummary> unitsOf(List<SheetRow> rows, ImportScope scope) {
        var found = new HashMap<String, UnitSummary>();
        var own = new HashMap<UnitId, Boolean>();
        found.put("", units.require(scope.unit()));
        var at = scope.places().get(SheetField.UNIT);
        if (at != null) {
            rows.stream()
                    .map(row -> row.cell(at).strip())
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> units.findByName(name)
                            .filter(UnitSummary::isOpen)
                            .filter(unit -> own.computeIfAbsent(unit.id(), activities::mayWorkFor))
                            .ifPresent(unit -> found.put(name, unit)));
        }
        return found;
    }

    /// Sums, notes and rows with nothing but what the template filled in are no activities.
    private static boolean says(SheetRow row, Map<SheetField, Integer> places) {
        var title = places.containsKey(SheetField.TITLE) ? row.cell(places.get(SheetField.TITLE)) : "";
        var first =
                row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        if (SUMS.contains(Plain.name(title)) || SUMS.contains(Plain.name(first)) || first.matches(NOTES)) {
            return false;
        }
        return places.entrySet().stream().anyMatch(place -> switch (place.getKey()) {
            case UNIT, CONTACT, PHONE, REGION -> false;
            case TITLE,
                    DAY,
                    END_DAY,
                    TIME,
                    PLACE,
                    MODE,
                    KIND,
                    SUMMARY,
                    AUDIENCE,
                    ON_SITE,
                    ON_SITE_METHOD,
                    ONLINE,
                    ONLINE_METHOD,
                    SCIENCE_WORKERS,
                    VOLUNTEERS ->
                !row.cell(place.getValue()).isEmpty() || row.formulas().contains(place.getValue());
        });
    }

    /// Of two rows about the same activity the first one is taken.
    private static List<ReadRow> withoutRepeats(List<ReadRow> rows) {
        var first = new HashMap<ActivityKey, Integer>();
        return rows.stream()
                .map(row -> {
                    if (row.isFaulty()) {
                        return row;
                    }
                    var earlier = first.putIfAbsent(row.key(), row.number());
                    return earlier == null
                            ? row
                            : row.with(RowRemark.of(Kind.SAME_AS_ROW, null, String.valueOf(earlier)));
                })
                .toList();
    }
}
