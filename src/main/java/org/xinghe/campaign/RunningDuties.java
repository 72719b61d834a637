package org.xinghe.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.due.DueDays;
import org.xinghe.campaign.due.DueDays.Outcome;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.due.DueText;
import org.xinghe.history.History;
import org.xinghe.notice.Recipients;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitStatus;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Period;

/// Changes what is owed in a running campaign, as a supplement of its notice does in the moment it goes out: only
/// inside of that transaction. What was done stays done, and a later day that a unit was given stands.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RunningDuties {

    private static final String NOBODY = "–";

    private final CampaignRepository repository;
    private final CampaignQueries campaigns;
    private final DutyRepository duties;
    private final OwedDuties owed;
    private final OwedChanges owedChanges;
    private final DueCalendar calendar;
    private final CampaignPolicy policy;
    private final Recipients recipients;
    private final Units units;
    private final History history;

    RunningDuties(
            CampaignRepository repository,
            CampaignQueries campaigns,
            DutyRepository duties,
            OwedDuties owed,
            OwedChanges owedChanges,
            DueCalendar calendar,
            CampaignPolicy policy,
            Recipients recipients,
            Units units,
            History history) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.duties = duties;
        this.owed = owed;
        this.owedChanges = owedChanges;
        this.calendar = calendar;
        this.policy = policy;
        this.recipients = recipients;
        this.units = units;
        this.history = history;
    }

    /// The units that owe a duty today.
    @Transactional(readOnly = true)
    public Set<UnitId> owing(DutyId duty) {
        return owedChanges.owing(duty);
    }

    /// The units among which owners are found.
    @Transactional(readOnly = true)
    public AddressedUnits addressedBy(CampaignId id) {
        var campaign = requireCampaign(id);
        var addressed =
                List.copyOf(units.all(recipients.unitsOf(campaign.notice())).values());
        return new AddressedUnits(
                campaign.issuers(),
                addressed,
                addressed.stream()
                        .filter(unit -> unit.status() == UnitStatus.MERGED)
                        .collect(Collectors.toMap(UnitSummary::id, unit -> units.successorOf(unit.id()))));
    }

    /// Puts what a supplement says in place of what a duty said.
    ///
    /// @param by the number of the supplement
    public void revise(DutyId id, StatedDuty to, String by) {
        var duty = running(id);
        var before = StatedDuty.of(duty.summary());
        var owing = owedChanges.owing(id).size();
        duty.revise(to, daysOf(duty.campaign()));
        var after = duties.save(duty).summary();
        owedChanges.reassign(id, addressedBy(duty.campaign()).owing(to.owners()));
        var dueOn = after.dueOn();
        if (dueOn != null) {
            owedChanges
                    .endOvertakenExtensions(id, dueOn)
                    .forEach(unit ->
                            history.note("owed-duty", OwedDutyId.of(id, unit), "overtake-extension", Map.of("by", by)));
        }
        var changes = new LinkedHashMap<String, String>();
        changes.put("by", by);
        putIfMoved(changes, "due", day(before.due()), day(to.due()));
        putIfMoved(changes, "what", before.what(), to.what());
        putIfMoved(
                changes, "kind", before.wish().kind().name(), to.wish().kind().name());
        putIfMoved(
                changes,
                "units",
                String.valueOf(owing),
                String.valueOf(owedChanges.owing(id).size()));
        history.note("duty", id, "revise", changes);
    }

    /// Adds what a supplement asks for in addition.
    public DutyId add(CampaignId id, StatedDuty stated, String by) {
        policy.requireRun(requireCampaign(id));
        var position = duties.findByCampaignOrderByPosition(id).stream()
                        .mapToInt(duty -> duty.summary().position())
                        .max()
                        .orElse(-1)
                + 1;
        var days = calendar.today(requireCampaign(id).period());
        var duty = Duty.stated(id, position, stated, days);
        var times = new ArrayList<>(List.of(duty));
        if (stated.due() instanceof DueRule.Repeated rule && days.of(rule) instanceof Outcome.Days(var each)) {
            times.addAll(duty.repeated(each, position + 1));
        }
        var owing = addressedBy(id).owing(stated.owners());
        times.forEach(each -> owed.owe(duties.save(each).id(), owing));
        history.note(
                "duty",
                duty.id(),
                "add",
                null,
                "CONFIRMED",
                Map.of("by", by, "what", stated.what(), "due", day(stated.due())));
        return duty.id();
    }

    /// Nobody owes a duty any longer; who has done it has done it.
    public void drop(DutyId id, String by) {
        var duty = running(id);
        duty.drop();
        duties.save(duty);
        owedChanges.reassign(id, List.of());
        history.note("duty", id, "drop", "CONFIRMED", "DROPPED", Map.of("by", by, "what", duty.what()));
    }

    /// Says another theme or another period for the whole campaign.
    public void restate(CampaignId id, @Nullable String theme, @Nullable String periodText, Period period, String by) {
        var before = requireCampaign(id);
        policy.requireRun(before);
        var campaign = repository.require(id);
        campaign.restate(theme, periodText, period);
        repository.save(campaign);
        var days = daysOf(id);
        duties.findByCampaignOrderByPosition(id).stream()
                .filter(duty -> duty.summary().occurrence() == 0 && duty.recompute(days))
                .forEach(duties::save);
        var changes = new LinkedHashMap<String, String>();
        changes.put("by", by);
        putIfMoved(changes, "theme", String.valueOf(before.theme()), String.valueOf(theme));
        putIfMoved(changes, "period", days(before.period()), days(period));
        history.note("campaign", id, "restate", changes);
    }

    private Duty running(DutyId id) {
        var duty = duties.require(id);
        var campaign = requireCampaign(duty.campaign());
        policy.requireRun(campaign);
        if (campaign.status() != CampaignStatus.RUNNING || duty.summary().state() != ProposalState.CONFIRMED) {
            throw new NotFound("duty that is owed", id);
        }
        return duty;
    }

    private CampaignSummary requireCampaign(CampaignId id) {
        return campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id));
    }

    private static void putIfMoved(Map<String, String> changes, String field, String from, String to) {
        if (!from.equals(to)) {
            changes.put(field, from + " → " + to);
        }
    }

    /// As of the day on which the campaign's notice went out.
    private DueDays daysOf(CampaignId id) {
        var campaign = repository.require(id);
        var started = campaign.startedAt();
        var period = requireCampaign(id).period();
        return started == null ? calendar.prepared(period) : calendar.released(CampaignTime.dayOf(started), period);
    }

    private static String day(@Nullable DueRule rule) {
        if (rule == null) {
            return NOBODY;
        }
        var day = rule.fixedDay();
        return day == null ? DueText.chinese(rule) : day.toString();
    }

    private static String days(@Nullable Period period) {
        return period == null ? NOBODY : period.startsOn() + " – " + period.endsOn();
    }
}
