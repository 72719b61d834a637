package org.xinghe.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.campaign.Routes;
import org.xinghe.organisation.Units;
import org.xinghe.report.ReportDetails.Rights;
import org.xinghe.shared.CampaignTime;

/// Puts together what one report looks like for the acting person.
@Component
class ReportReader {

    private final Sendings sendings;
    private final LiveFigures live;
    private final ReportPolicy policy;
    private final Duties duties;
    private final Routes routes;
    private final Units units;
    private final Clock clock;

    ReportReader(
            Sendings sendings,
            LiveFigures live,
            ReportPolicy policy,
            Duties duties,
            Routes routes,
            Units units,
            Clock clock) {
        this.sendings = sendings;
        this.live = live;
        this.policy = policy;
        this.duties = duties;
        this.routes = routes;
        this.units = units;
        this.clock = clock;
    }

    /// Empty for whom the report does not exist.
    Optional<ReportDetails> detailsOf(UnitReport report) {
        var reads = policy.mayRead(report.unit());
        var seesSent = report.sendings() > 0 && policy.maySeeSent(report.campaign(), report.office());
        if (!reads && !seesSent) {
            return Optional.empty();
        }
        var versions = sendings.of(report.id());
        var figures = live.of(report.campaign(), report.unit());
        var text = reads
                ? report.text(FigureSentence.of(figures.sums()))
                : versions.getLast().content().text();
        var duty = duties.reportDutyOf(report.campaign());
        var owed = duty.flatMap(each -> duties.owedBy(each, units.successorOf(report.unit())));
        var office = report.office() == null
                ? routes.officeFor(report.campaign(), report.unit()).orElse(null)
                : report.office();
        return Optional.of(new ReportDetails(
                report.id(),
                report.version(),
                report.campaign(),
                report.unit(),
                duty.orElse(null),
                report.state(),
                office,
                owed.map(OwedDuty::dueOn).orElse(null),
                owed.map(OwedDuty::extensionReason).orElse(null),
                report.sentAt(),
                text,
                figures,
                live.pressLinksOf(report.campaign(), report.unit()),
                report.reasons(),
                versions,
                outdated(versions, figures),
                ReportCheck.of(text, figures, CampaignTime.localOf(clock.instant())),
                reads,
                seesSent,
                rightsOn(report)));
    }

    /// The same predicates that the acts ask, together with the state in which each act is possible.
    private Rights rightsOn(UnitReport report) {
        var open = report.state().isOpen();
        var writes = policy.mayWrite(report.unit());
        var sends = policy.maySend(report.unit());
        var office = report.office();
        var judges = office != null && policy.mayJudgeFor(office);
        return new Rights(
                writes && open,
                writes && open && !sends && report.state() != ReportState.SUBMITTED,
                sends && report.state() == ReportState.SUBMITTED,
                sends && open,
                judges && report.state() == ReportState.SENT,
                judges && (report.state() == ReportState.SENT || report.state() == ReportState.ACCEPTED));
    }

    private static List<FigureDifference> outdated(List<SentVersion> versions, ReportFigures now) {
        return versions.isEmpty()
                ? List.of()
                : ReportFigures.differences(
                        versions.getLast().content().figures().sums(), now.sums());
    }
}
