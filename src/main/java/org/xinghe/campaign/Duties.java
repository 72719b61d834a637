package org.xinghe.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.NotFound;

/// Duties: proposed by the compiler, settled by an officer, owed by units from the release on, answered by what units
/// do.
@Service
@Transactional
public class Duties {

    public static final int LONGEST_REASON = 200;

    private final DutyRepository repository;
    private final CampaignQueries campaigns;
    private final OwedDuties owed;
    private final CampaignPolicy policy;
    private final Units units;
    private final Regions regions;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Duties(
            DutyRepository repository,
            CampaignQueries campaigns,
            OwedDuties owed,
            CampaignPolicy policy,
            Units units,
            Regions regions,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.owed = owed;
        this.policy = policy;
        this.units = units;
        this.regions = regions;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /// All duties of a campaign in the order of its notice, the dropped ones included.
    @Transactional(readOnly = true)
    public List<DutySummary> of(CampaignId campaign) {
        return repository.findByCampaignOrderByPosition(campaign).stream()
                .map(Duty::summary)
                .toList();
    }

    /// All duties that a notice was compiled into; empty while it is not compiled.
    @Transactional(readOnly = true)
    public List<DutySummary> proposedFor(NoticeId notice) {
        return campaigns.ofNotice(notice).map(campaign -> of(campaign.id())).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Optional<DutySummary> find(DutyId id) {
        return repository.findById(id).map(Duty::summary);
    }

    @Transactional(readOnly = true)
    public DutySummary require(DutyId id) {
        return find(id).orElseThrow(() -> new NotFound("duty", id));
    }

    /// Puts an officer's words in place of the proposal; that confirms it when somebody owes it by a day.
    ///
    /// @param version the version that the officer saw; another one is refused with [EditConflict]
    public void change(DutyId id, int version, AddDuty wish) {
        var duty = editable(id);
        requireKnown(duty.campaign(), wish);
        if (duty.summary().version() != version) {
            throw new EditConflict("duty", id, version, duty.summary().version());
        }
        var before = duty.summary();
        duty.change(wish);
        repository.save(duty);
        var after = duty.summary();
        history.note(
                "duty",
                id,
                "change",
                before.state().name(),
                after.state().name(),
                Map.of(
                        "what",
                        wish.what(),
                        "due",
                        wish.dueOn() == null ? "" : wish.dueOn().toString()));
    }

    /// Confirms a proposal as it stands; answers whether it could be: somebody has to owe it, by a day.
    public boolean confirm(DutyId id) {
        var duty = editable(id);
        if (!duty.isWhole()) {
            return false;
        }
        var before = duty.summary().state();
        if (before != ProposalState.CONFIRMED) {
            duty.confirm();
            repository.save(duty);
            history.note("duty", id, "confirm", before.name(), "CONFIRMED", Map.of("what", duty.what()));
        }
        return true;
    }

    /// Confirms every open proposal that is whole; answers how many are left.
    public int confirmWhole(CampaignId campaign) {
        var open = of(campaign).stream()
                .filter(duty -> duty.state() == ProposalState.PROPOSED)
                .toList();
        return (int) open.stream().filter(duty -> !confirm(duty.id())).count();
    }

    /// Says that a sentence is no duty.
    public void drop(DutyId id) {
        var duty = editable(id);
        var before = duty.summary().state();
        if (before != ProposalState.DROPPED) {
            duty.drop();
            repository.save(duty);
            history.note("duty", id, "drop", before.name(), "DROPPED", Map.of("what", duty.what()));
        }
    }

    /// Adds a duty that no sentence names.
    public DutyId add(CampaignId campaign, AddDuty wish) {
        requirePrepared(campaign);
        requireKnown(campaign, wish);
        var position = of(campaign).size();
        var duty = repository.save(Duty.added(campaign, position, wish));
        history.note("duty", duty.id(), "add", null, duty.summary().state().name(), Map.of("what", wish.what()));
        return duty.id();
    }

    /// Says that further cities owe the same: for a list of places that the notice leaves open (等).
    public void addPlaces(DutyId like, Collection<RegionCode> cities) {
        var model = editable(like);
        var all = of(model.campaign());
        var known = all.stream()
                .filter(duty -> duty.sentence().equals(model.summary().sentence()))
                .map(duty -> duty.owners().region())
                .collect(Collectors.toSet());
        var position = all.size();
        for (var city : cities) {
            if (known.add(city)) {
                var name = regions.require(city).name().replaceFirst("市$", "");
                var duty = repository.save(model.alsoFor(city, name, position++));
                history.note("duty", duty.id(), "add", null, "CONFIRMED", Map.of("what", duty.what()));
            }
        }
    }

    /// What a unit owes in all campaigns, soonest first.
    @Transactional(readOnly = true)
    public List<OwedDuty> owedBy(UnitId unit) {
        return owed.of(List.of(unit));
    }

    /// A duty as one unit owes it; empty when it does not.
    @Transactional(readOnly = true)
    public Optional<OwedDuty> owedBy(DutyId duty, UnitId unit) {
        return owed.find(duty, unit);
    }

    /// The last day for a unit, an extension included; empty when it does not owe the duty or no day is set.
    @Transactional(readOnly = true)
    public Optional<LocalDate> dueOn(DutyId duty, UnitId unit) {
        return owed.find(duty, unit).map(OwedDuty::dueOn);
    }

    /// The duty by which units report at the end: of several the one that is due last.
    @Transactional(readOnly = true)
    public Optional<DutyId> reportDutyOf(CampaignId campaign) {
        return of(campaign).stream()
                .filter(duty -> duty.kind() == DutyKind.REPORT && duty.state() == ProposalState.CONFIRMED)
                .max(java.util.Comparator.comparing(
                                (DutySummary duty) -> duty.dueOn() == null ? LocalDate.MIN : duty.dueOn())
                        .thenComparing(duty -> -duty.position()))
                .map(DutySummary::id);
    }

    /// Notes what answers a duty. The same answer twice is one; a unit that does not owe the duty may still answer it.
    /// What a merged unit did answers for the one that carries it on.
    public void answer(AnswerDuty answer) {
        owed.answer(new AnswerDuty(
                answer.duty(), units.successorOf(answer.unit()), answer.by(), answer.state(), answer.at()));
    }

    /// An activity of a unit was published: it answers the duty that it was planned for and every open duty of its kind
    /// that asks the unit for any activity.
    public void held(CampaignId campaign, UnitId unit, Identifier activity, Instant at) {
        owed.answerAll(campaign, units.successorOf(unit), DutyKind.ACTIVITY, activity, AnswerState.DONE, at);
    }

    /// What was held is on record.
    public void recorded(CampaignId campaign, UnitId unit, Identifier activity, Instant at) {
        owed.answerAll(campaign, units.successorOf(unit), DutyKind.RECORD, activity, AnswerState.DONE, at);
    }

    /// What was held, or was to be held, counts no longer.
    public void withdrawn(Identifier by, Instant at) {
        owed.withdraw(by, at);
    }

    /// Gives one unit more time, with a reason.
    public void extend(DutyId id, UnitId unit, LocalDate until, String reason) {
        var duty = require(id);
        policy.requireRun(requireCampaign(duty.campaign()));
        if (reason.isBlank()
                || reason.strip().length() > LONGEST_REASON
                || (duty.dueOn() != null && !until.isAfter(duty.dueOn()))) {
            throw new IllegalArgumentException("An extension needs a reason and a day after %s, not %s with '%s'"
                    .formatted(duty.dueOn(), until, reason));
        }
        owed.extend(id, unit, until, reason.strip());
        history.note(
                "owed-duty",
                OwedDutyId.of(id, unit),
                "extend",
                Map.of("until", until.toString(), "reason", reason.strip()));
        events.publishEvent(new DutyExtended(id, duty.campaign(), unit, duty.what(), until, clock.instant()));
    }

    private Duty editable(DutyId id) {
        var duty = repository.require(id);
        requirePrepared(duty.campaign());
        return duty;
    }

    /// The strand is one of the campaign, the place one that there is.
    private void requireKnown(CampaignId campaign, AddDuty wish) {
        var strand = wish.strand();
        if (strand != null
                && campaigns.strandsOf(campaign).stream()
                        .noneMatch(each -> each.id().equals(strand))) {
            throw new NotFound("strand of the campaign", strand);
        }
        var region = wish.owners().region();
        if (region != null) {
            regions.require(region);
        }
    }

    private void requirePrepared(CampaignId id) {
        var campaign = requireCampaign(id);
        policy.requireRun(campaign);
        if (campaign.status() != CampaignStatus.PREPARED) {
            throw new NotFound("campaign in preparation", id);
        }
    }

    private CampaignSummary requireCampaign(CampaignId id) {
        return campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id));
    }
}
