package org.xinghe.notification.chase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.UnitTally;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.WorkingDays;

/// Counts a week: by campaign and kind of unit, the late ones named. A campaign in which nothing is left to do is not
/// spoken of.
final class WeeklyCount {

    private WeeklyCount() {}

    static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// Whether the account of its week may be written on a day: on the first worked day of the week, or later when that
    /// was missed.
    static boolean isDue(LocalDate day, WorkingDays days) {
        return !day.isBefore(days.thisOrNext(weekOf(day)));
    }

    /// One account for each issuer.
    static List<Weekly> of(
            LocalDate day, List<CampaignSummary> campaigns, List<UnitTally> tallies, Map<UnitId, UnitSummary> units) {
        var byCampaign = tallies.stream()
                .filter(tally -> units.containsKey(tally.unit()))
                .collect(Collectors.groupingBy(UnitTally::campaign));
        var byIssuer = new LinkedHashMap<UnitId, List<Weekly.Line>>();
        for (var campaign : campaigns) {
            var lines = lines(campaign, byCampaign.getOrDefault(campaign.id(), List.of()), units);
            campaign.issuers()
                    .forEach(issuer -> byIssuer.computeIfAbsent(issuer, _ -> new ArrayList<>())
                            .addAll(lines));
        }
        return byIssuer.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Weekly(weekOf(day), day, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Weekly.Line> lines(
            CampaignSummary campaign, List<UnitTally> tallies, Map<UnitId, UnitSummary> units) {
        if (tallies.stream().allMatch(tally -> tally.open() == 0 && tally.overdue() == 0)) {
            return List.of();
        }
        return tallies.stream()
                .collect(Collectors.groupingBy(tally -> unit(tally, units).kind()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> line(campaign.id(), campaign.title(), entry.getKey(), entry.getValue(), units))
                .toList();
    }

    private static Weekly.Line line(
            CampaignId campaign, String title, UnitKind kind, List<UnitTally> tallies, Map<UnitId, UnitSummary> units) {
        return new Weekly.Line(
                campaign,
                title,
                kind,
                tallies.size(),
                tallies.stream().mapToInt(UnitTally::done).sum(),
                tallies.stream().mapToInt(UnitTally::open).sum(),
                tallies.stream().mapToInt(UnitTally::overdue).sum(),
                tallies.stream()
                        .filter(tally -> tally.overdue() > 0)
                        .map(tally -> unit(tally, units))
                        .sorted(Comparator.comparing(
                                        (UnitSummary unit) -> unit.region().toString())
                                .thenComparing(UnitSummary::name))
                        .map(UnitSummary::name)
                        .toList());
    }

    private static UnitSummary unit(UnitTally tally, Map<UnitId, UnitSummary> units) {
        return Objects.requireNonNull(units.get(tally.unit()));
    }
}
