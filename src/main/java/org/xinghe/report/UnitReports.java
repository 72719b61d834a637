package org.xinghe.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.report.SentVersion.Verdict;
import org.xinghe.report.Standings.Standing;

/// Reports for what is written from them; nobody is asked who reads.
@Service
@Transactional(readOnly = true)
public class UnitReports {

    private final Standings standings;

    UnitReports(Standings standings) {
        this.standings = standings;
    }

    /// The accepted reports of a campaign, by kind, region and name.
    public List<AcceptedReport> accepted(CampaignId campaign) {
        return standings.of(campaign).stream()
                .filter(UnitReports::isAccepted)
                .map(UnitReports::accepted)
                .toList();
    }

    /// Counts by kind of unit and office, over the units that owe a report.
    public List<Completeness> completeness(CampaignId campaign) {
        var groups = new LinkedHashMap<Group, List<Standing>>();
        standings.of(campaign).stream()
                .filter(Standing::owed)
                .forEach(each -> groups.computeIfAbsent(
                                new Group(each.unit().kind(), each.office()), _ -> new ArrayList<>())
                        .add(each));
        return groups.entrySet().stream()
                .map(group -> new Completeness(
                        group.getKey().kind(),
                        group.getKey().office(),
                        group.getValue().size(),
                        count(group.getValue(), UnitReports::isWithTheOffice),
                        count(group.getValue(), UnitReports::isAccepted),
                        count(group.getValue(), Standing::late)))
                .toList();
    }

    private record Group(UnitKind kind, @Nullable OfficeId office) {}

    private static int count(List<Standing> standings, java.util.function.Predicate<Standing> asked) {
        return (int) standings.stream().filter(asked).count();
    }

    private static boolean isAccepted(Standing standing) {
        return standing.kept() != null && standing.kept().state() == ReportState.ACCEPTED;
    }

    private static boolean isWithTheOffice(Standing standing) {
        return standing.kept() != null && !standing.kept().state().isOpen();
    }

    private static AcceptedReport accepted(Standing standing) {
        var last = standing.versions().getLast();
        var text = last.content().text();
        return new AcceptedReport(
                Objects.requireNonNull(standing.kept()).id(),
                standing.unit(),
                last.office(),
                last.content().figures().sums(),
                text.summary(),
                text.highlights(),
                text.cases(),
                text.suggestions(),
                text.pictures(),
                last.content().pressLinks(),
                last.at(),
                last.verdicts().stream()
                        .filter(Verdict::accepted)
                        .toList()
                        .getLast()
                        .at(),
                standing.late(),
                standing.extended() ? standing.dueOn() : null,
                standing.outdated(),
                standing.versions());
    }
}
