package org.xinghe.campaign;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.due.DueDays.Outcome;
import org.xinghe.campaign.due.DueDays.Reason;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Recipients;
import org.xinghe.notice.ReleaseCondition;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;

/// A notice goes out only when it is compiled, every proposed duty is settled and owed by somebody, and each kind of
/// unit that has to report knows where. A supplement has no duties of its own.
@Component
class DutiesSettled implements ReleaseCondition {

    private final Notices notices;
    private final CampaignQueries campaigns;
    private final DutyRepository duties;
    private final DueCalendar calendar;
    private final Routes routes;
    private final Recipients recipients;
    private final Units units;

    DutiesSettled(
            Notices notices,
            CampaignQueries campaigns,
            DutyRepository duties,
            DueCalendar calendar,
            Routes routes,
            Recipients recipients,
            Units units) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.duties = duties;
        this.calendar = calendar;
        this.routes = routes;
        this.recipients = recipients;
        this.units = units;
    }

    @Override
    public List<ReleaseObjection> objectionsTo(NoticeId notice) {
        if (!notices.require(notice).kind().startsCampaign()) {
            return List.of();
        }
        var path = "/desk/notices/%s/duties".formatted(notice);
        var campaign = campaigns.ofNotice(notice);
        if (campaign.isEmpty()) {
            return List.of(ReleaseObjection.of("campaign.objection.not-compiled", path));
        }
        var objections = new ArrayList<ReleaseObjection>();
        var all = duties.findByCampaignOrderByPosition(campaign.get().id()).stream()
                .map(Duty::summary)
                .toList();
        var open = all.stream()
                .filter(duty -> duty.state() == ProposalState.PROPOSED)
                .count();
        if (open > 0) {
            objections.add(ReleaseObjection.of("campaign.objection.unsettled", path, open));
        }
        var period = campaign.get().period();
        if (period == null) {
            objections.add(
                    ReleaseObjection.of("campaign.objection.no-period", "/desk/notices/%s/facts".formatted(notice)));
        }
        var addressed = List.copyOf(units.all(recipients.unitsOf(notice)).values());
        var standing = all.stream()
                .filter(duty -> duty.state() == ProposalState.CONFIRMED)
                .toList();
        standing.stream()
                .filter(duty -> duty.owners().rule() != OwnerRule.ISSUERS
                        && CampaignStart.ownersOf(duty, List.of(), addressed).isEmpty())
                .forEach(duty ->
                        objections.add(ReleaseObjection.of("campaign.objection.nobody-owes", path, duty.what())));
        var days = calendar.today(period);
        for (var duty : standing) {
            if (duty.due() != null
                    && days.of(duty.due()) instanceof Outcome.Unknown(var reason)
                    && reason != Reason.NO_PERIOD) {
                objections.add(ReleaseObjection.of("campaign.objection.uncomputed." + reason, path, duty.what()));
            }
        }
        var lost = routes.of(campaign.get().id()).stream()
                .filter(line -> line.office() == null)
                .filter(line -> reports(line.kind(), standing, addressed))
                .count();
        if (lost > 0) {
            objections.add(ReleaseObjection.of(
                    "campaign.objection.no-route", "/desk/notices/%s/routes".formatted(notice), lost));
        }
        return objections;
    }

    private static boolean reports(UnitKind kind, List<DutySummary> duties, List<UnitSummary> addressed) {
        return duties.stream()
                .filter(duty -> duty.kind() == DutyKind.REPORT)
                .anyMatch(duty -> addressed.stream()
                        .anyMatch(unit -> unit.kind() == kind && duty.owners().include(unit)));
    }
}
