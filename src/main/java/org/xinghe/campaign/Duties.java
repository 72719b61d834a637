package org.xinghe.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.NotFound;

/// Duties: proposed by the compiler, settled by an officer, owed by units from the release on, answered by what units
/// do.
@Service
@Transactional
public class Duties {

    public static final int LONGEST_REASON = 200;

    private final DutyRepository repository;
    private final PreparedDuties prepared;
    private final CampaignQueries campaigns;
    private final OwedDuties owed;
    private final DutyAnswers answers;
    private final ActivityDues activityDues;
    private final CampaignPolicy policy;
    private final Units units;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Duties(
            DutyRepository repository,
            PreparedDuties prepared,
            CampaignQueries campaigns,
            OwedDuties owed,
            DutyAnswers answers,
            ActivityDues activityDues,
            CampaignPolicy policy,
            Units units,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.prepared = prepared;
        this.campaigns = campaigns;
        this.owed = owed;
        this.answers = answers;
        this.activityDues = activityDues;
        this.policy = policy;
        this.units = units;
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

    /// Puts an officer's words in place of the proposal; that confirms it when it is whole.
    ///
    /// @param version the version that the officer saw; another one is an edit conflict
    public void change(DutyId id, int version, AddDuty wish) {
        prepared.change(id, version, wish);
    }

    /// Confirms a proposal as it stands; answers whether it could be: somebody has to owe it, by a day.
    public boolean confirm(DutyId id) {
        return prepared.confirm(id);
    }

    /// Confirms every open proposal that is whole; answers how many are left.
    public int confirmWhole(CampaignId campaign) {
        return prepared.confirmWhole(campaign);
    }

    /// Says that a sentence is no duty.
    public void drop(DutyId id) {
        prepared.drop(id);
    }

    /// Adds a duty that no sentence names.
    public DutyId add(CampaignId campaign, AddDuty wish) {
        return prepared.add(campaign, wish);
    }

    /// Says that further cities owe the same: for a list of places that the notice leaves open (等).
    public void addPlaces(DutyId like, Collection<RegionCode> cities) {
        prepared.addPlaces(like, cities);
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
        answers.keep(new AnswerDuty(
                answer.duty(), units.successorOf(answer.unit()), answer.by(), answer.state(), answer.at()));
    }

    /// An activity of a unit was published: it answers the duty that it was planned for and every open duty of its kind
    /// that asks the unit for any activity.
    public void held(CampaignId campaign, UnitId unit, Identifier activity, Instant at) {
        held(campaign, unit, activity, CampaignTime.dayOf(at), at);
    }

    /// The same of an activity that ends on a day: what is due some days after each activity is counted from there.
    public void held(CampaignId campaign, UnitId unit, Identifier activity, LocalDate endsOn, Instant at) {
        var carrying = units.successorOf(unit);
        answers.keepForAll(campaign, carrying, DutyKind.ACTIVITY, activity, AnswerState.DONE, endsOn, at);
        activityDues.held(campaign, carrying, activity, endsOn);
    }

    /// What was held is on record.
    public void recorded(CampaignId campaign, UnitId unit, Identifier activity, Instant at) {
        recorded(campaign, unit, activity, CampaignTime.dayOf(at), at);
    }

    /// The same of an activity that ended on a day: of a repeated duty it answers the time that the day falls into.
    public void recorded(CampaignId campaign, UnitId unit, Identifier activity, LocalDate endedOn, Instant at) {
        answers.keepForAll(campaign, units.successorOf(unit), DutyKind.RECORD, activity, AnswerState.DONE, endedOn, at);
    }

    /// What was held, or was to be held, counts no longer.
    public void withdrawn(Identifier by, Instant at) {
        answers.withdraw(by, at);
        activityDues.withdraw(by);
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

    private CampaignSummary requireCampaign(CampaignId id) {
        return campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id));
    }
}
