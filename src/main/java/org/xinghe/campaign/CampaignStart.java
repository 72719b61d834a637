package org.xinghe.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.due.DueDays;
import org.xinghe.campaign.due.DueDays.Outcome;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeReleased;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Recipients;
import org.xinghe.organisation.UnitClosed;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitMerged;
import org.xinghe.organisation.UnitSplit;
import org.xinghe.organisation.UnitStatus;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;

/// Starts a campaign in the moment its notice goes out, inside of that transaction: a released notice whose duties
/// nobody owes does not exist.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignStart {

    private final CampaignRepository repository;
    private final CampaignQueries queries;
    private final Campaigns campaigns;
    private final DutyRepository duties;
    private final OwedDuties owed;
    private final ActivityDues activityDues;
    private final DueCalendar calendar;
    private final Notices notices;
    private final NoticeFacts facts;
    private final Recipients recipients;
    private final Units units;
    private final History history;

    CampaignStart(
            CampaignRepository repository,
            CampaignQueries queries,
            Campaigns campaigns,
            DutyRepository duties,
            OwedDuties owed,
            ActivityDues activityDues,
            DueCalendar calendar,
            Notices notices,
            NoticeFacts facts,
            Recipients recipients,
            Units units,
            History history) {
        this.repository = repository;
        this.queries = queries;
        this.campaigns = campaigns;
        this.duties = duties;
        this.owed = owed;
        this.activityDues = activityDues;
        this.calendar = calendar;
        this.notices = notices;
        this.facts = facts;
        this.recipients = recipients;
        this.units = units;
        this.history = history;
    }

    @EventListener
    void on(NoticeReleased event) {
        if (!notices.require(event.notice()).kind().startsCampaign()) {
            return;
        }
        var summary = queries.ofNotice(event.notice()).orElseThrow();
        var campaign = repository.require(summary.id());
        if (campaign.status() != CampaignStatus.PREPARED) {
            return;
        }
        campaign.state(facts.standing(event.notice()));
        campaign.start(event.at());
        repository.save(campaign);
        var issuers = notices.require(event.notice()).issuers();
        campaigns.takeIssuers(campaign.id(), issuers);
        var addressed =
                List.copyOf(units.all(recipients.unitsOf(event.notice())).values());
        var days = calendar.released(
                CampaignTime.dayOf(event.at()), facts.standing(event.notice()).period());
        settled(campaign.id(), days).forEach(duty -> owed.owe(duty.id(), ownersOf(duty.summary(), issuers, addressed)));
        addressed.stream()
                .filter(unit -> unit.status().isCarriedOn())
                .forEach(unit -> owed.carryOver(unit.id(), units.successorOf(unit.id())));
        history.note(
                "campaign",
                campaign.id(),
                "start",
                "PREPARED",
                "RUNNING",
                Map.of("units", String.valueOf(addressed.size())));
    }

    /// The confirmed duties with their days as they are now that the notice is out; what is repeated stands there once
    /// for each time.
    private List<Duty> settled(CampaignId campaign, DueDays days) {
        var all = duties.findByCampaignOrderByPosition(campaign);
        var position =
                all.stream().mapToInt(duty -> duty.summary().position()).max().orElse(-1) + 1;
        var settled = new ArrayList<Duty>();
        for (var duty : all) {
            var summary = duty.summary();
            if (summary.state() != ProposalState.CONFIRMED) {
                continue;
            }
            if (summary.due() instanceof DueRule.Repeated rule && days.of(rule) instanceof Outcome.Days(var times)) {
                var others = duty.repeated(times, position);
                position += others.size();
                settled.add(duties.save(duty));
                others.forEach(other -> settled.add(duties.save(other)));
            } else {
                settled.add(duty.recompute(days) ? duties.save(duty) : duty);
            }
        }
        return settled;
    }

    /// Whoever carries on a unit carries its duties.
    @EventListener
    void on(UnitMerged event) {
        owed.carryOver(event.unit(), event.into());
        activityDues.carryOver(event.unit(), event.into());
    }

    /// What goes to the second part of a split unit is owed by it, and by the first as well where that was said; the
    /// rest and all that was done stays with the one that carries the unit on.
    @EventListener
    void on(UnitSplit event) {
        if (event.isEnd()) {
            owed.carryOver(event.unit(), event.carrier());
        }
        Stream.of(event.moved(), event.shared())
                .flatMap(Set::stream)
                .forEach(key -> CarriedDuties.dutyOf(key)
                        .filter(duty -> owed.find(duty, event.carrier())
                                .filter(each -> !each.state().isDone())
                                .isPresent())
                        .ifPresent(duty -> passOn(duty, event, event.moved().contains(key))));
    }

    private void passOn(DutyId duty, UnitSplit event, boolean whole) {
        owed.share(duty, event.carrier(), event.part());
        if (whole) {
            owed.release(duty, event.carrier());
        }
        history.note("owed-duty", OwedDutyId.of(duty, event.part()), "split-unit", Map.of());
    }

    /// Whoever is no more owes nothing more; what it did stays.
    @EventListener
    void on(UnitClosed event) {
        owed.releaseFromOpen(event.unit())
                .forEach(duty -> history.note("owed-duty", OwedDutyId.of(duty, event.unit()), "close-unit", Map.of()));
    }

    /// The units that owe a duty by its rule; closed ones owe nothing.
    static List<UnitId> ownersOf(DutySummary duty, List<UnitId> issuers, List<UnitSummary> addressed) {
        return ownersOf(duty.owners(), issuers, addressed);
    }

    static List<UnitId> ownersOf(Owners owners, List<UnitId> issuers, List<UnitSummary> addressed) {
        if (owners.rule() == OwnerRule.ISSUERS) {
            return issuers;
        }
        var found = new ArrayList<UnitId>();
        for (var unit : addressed) {
            if (unit.status() != UnitStatus.CLOSED && owners.include(unit)) {
                found.add(unit.id());
            }
        }
        return List.copyOf(found);
    }
}
