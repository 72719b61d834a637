package org.xinghe.desk.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityFigures;
import org.xinghe.activity.ActivityLine;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.desk.handover.HandoverPage.Held;
import org.xinghe.desk.handover.HandoverPage.LastTime;
import org.xinghe.organisation.UnitId;
import org.xinghe.report.AcceptedReport;
import org.xinghe.report.UnitReports;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// What a unit wrote and held the last time: of the same campaign in an earlier year, else of any earlier one, else of
/// the one that runs.
@Component
class LastTimes {

    private final UnitReports reports;
    private final ActivityFigures figures;

    LastTimes(UnitReports reports, ActivityFigures figures) {
        this.reports = reports;
        this.figures = figures;
    }

    /// @param campaigns those in which the unit owed anything, the latest first
    Optional<LastTime> of(UnitId unit, List<CampaignSummary> campaigns, Words words) {
        return inOrder(campaigns)
                .flatMap(campaign -> reports.accepted(campaign.id()).stream()
                        .filter(report -> report.unit().id().equals(unit))
                        .map(report -> lastTime(campaign, report, unit, words)))
                .findFirst();
    }

    private static Stream<CampaignSummary> inOrder(List<CampaignSummary> campaigns) {
        if (campaigns.isEmpty()) {
            return Stream.empty();
        }
        var newest = campaigns.getFirst();
        var earlier = new ArrayList<>(campaigns.subList(1, campaigns.size()));
        earlier.sort(Comparator.comparing(campaign -> !CampaignFamily.areRelated(campaign.title(), newest.title())));
        return Stream.concat(earlier.stream(), Stream.of(newest));
    }

    private LastTime lastTime(CampaignSummary campaign, AcceptedReport report, UnitId unit, Words words) {
        return new LastTime(
                campaign.title(),
                words.day(CampaignTime.dayOf(report.acceptedAt())),
                "/desk/reports/" + report.report(),
                report.summary().lines().filter(line -> !line.isBlank()).toList(),
                report.highlights(),
                report.suggestions(),
                figures.linesOf(campaign.id(), unit).stream()
                        .map(line -> held(line, words))
                        .toList());
    }

    private static Held held(ActivityLine line, Words words) {
        var first = line.firstAt();
        return new Held(
                line.title(),
                first == null ? "" : words.day(first.toLocalDate()),
                people(line.onSite(), words) + people(line.online(), words));
    }

    private static String people(@Nullable Integer number, Words words) {
        return Objects.isNull(number) ? "" : words.say("desk.handover.people", words.number(number)) + " ";
    }
}
