package org.xinghe.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityFigures;
import org.xinghe.activity.ActivityLine;
import org.xinghe.activity.UnitFigures;
import org.xinghe.campaign.CampaignId;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;

/// Today's figures of units. What a unit held counts for the one that carries it on.
@Component
class LiveFigures {

    private final ActivityFigures figures;
    private final Units units;

    LiveFigures(ActivityFigures figures, Units units) {
        this.figures = figures;
        this.units = units;
    }

    ReportFigures of(CampaignId campaign, UnitId unit) {
        var carried = units.withMerged(List.of(unit));
        var sums = figures.ofUnits(campaign, carried).values().stream().reduce(UnitFigures.NONE, UnitFigures::plus);
        var rows = carried.stream()
                .flatMap(each -> figures.linesOf(campaign, each).stream())
                .sorted(Comparator.comparing(ActivityLine::firstAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ActivityLine::slug))
                .toList();
        return new ReportFigures(sums, rows);
    }

    /// The pictures of a unit's records, the first of each record before the second ones.
    List<MediaId> picturesOf(CampaignId campaign, UnitId unit, int limit) {
        return units.withMerged(List.of(unit)).stream()
                .flatMap(each -> figures.picturesOf(campaign, each, limit).stream())
                .limit(limit)
                .toList();
    }

    List<String> pressLinksOf(CampaignId campaign, UnitId unit) {
        return units.withMerged(List.of(unit)).stream()
                .flatMap(each -> figures.pressLinksOf(campaign, each).stream())
                .distinct()
                .toList();
    }

    /// Sums of many units in a fixed number of statements; a unit that held nothing has [UnitFigures#NONE].
    Map<UnitId, UnitFigures> sumsOf(CampaignId campaign, Collection<UnitId> asked) {
        var carriedBy = new HashMap<UnitId, UnitId>();
        units.everyone().stream()
                .filter(unit -> unit.status().isCarriedOn())
                .forEach(unit -> carriedBy.put(unit.id(), units.successorOf(unit.id())));
        var all = new ArrayList<>(asked);
        carriedBy.forEach((unit, into) -> {
            if (asked.contains(into) && !asked.contains(unit)) {
                all.add(unit);
            }
        });
        var sums = new HashMap<UnitId, UnitFigures>();
        asked.forEach(unit -> sums.put(unit, UnitFigures.NONE));
        figures.ofUnits(campaign, all).forEach((unit, found) -> {
            var into = carriedBy.get(unit);
            Stream.of(unit, into == null ? unit : into)
                    .distinct()
                    .filter(asked::contains)
                    .forEach(each -> sums.merge(each, found, UnitFigures::plus));
        });
        return sums;
    }
}
