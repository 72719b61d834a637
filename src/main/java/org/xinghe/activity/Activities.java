package org.xinghe.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.campaign.AnswerDuty;
import org.xinghe.campaign.AnswerState;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.history.History;
import org.xinghe.media.Media;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// What units do with activities: plan, submit, approve, send back, cancel, record.
@Service
@Transactional
public class Activities {

    private final ActivityRepository repository;
    private final ActivityPolicy policy;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Media media;
    private final Slugs slugs;
    private final PlanRules rules;
    private final History history;
    private final Clock clock;

    Activities(
            ActivityRepository repository,
            ActivityPolicy policy,
            Campaigns campaigns,
            Duties duties,
            Media media,
            Slugs slugs,
            PlanRules rules,
            History history,
            Clock clock) {
        this.repository = repository;
        this.policy = policy;
        this.campaigns = campaigns;
        this.duties = duties;
        this.media = media;
        this.slugs = slugs;
        this.rules = rules;
        this.history = history;
        this.clock = clock;
    }

    /// Plans an activity; the duty it was planned for is started.
    public ActivityId plan(PlanActivity wish) {
        policy.requireWorkFor(wish.unit(), wish.unit());
        requireFitting(wish);
        var now = clock.instant();
        var activity = repository.save(Activity.plan(slugs.free(wish), wish, now));
        answer(activity, AnswerState.STARTED, now);
        history.note("activity", activity.id(), "plan", null, "DRAFT", Map.of("title", wish.title()));
        return activity.id();
    }

    /// Puts a new plan in place of the old one.
    ///
    /// @param version the version that was edited; when somebody saved meanwhile, [EditConflict]
    public ActivityOutcome change(ActivityId id, int version, PlanActivity wish) {
        var activity = own(id);
        if (activity.version() != version) {
            throw new EditConflict("activity", id, version, activity.version());
        }
        if (!activity.unit().equals(wish.unit())) {
            throw new NotFound("activity of unit " + wish.unit(), id);
        }
        requireFitting(wish);
        var objections = rules.objections(activity, wish);
        if (!objections.isEmpty()) {
            return new Refused(id, objections);
        }
        var before = activity.plan();
        var outcome = activity.change(wish, policy.mayDecideFor(activity.unit()));
        if (outcome instanceof Done) {
            if (!Objects.equals(before.duty(), wish.duty())) {
                duties.withdrawn(id, clock.instant());
            }
            repository.save(activity);
            if (!Objects.equals(before.duty(), wish.duty())) {
                answer(activity, AnswerState.STARTED, clock.instant());
            }
            history.note("activity", id, "change", Map.of("title", wish.title(), "summary", wish.summary()));
            if (activity.state().isPublic()) {
                if (before.poster() != null) {
                    media.hide(List.of(before.poster()));
                }
                announce(activity);
            }
        }
        return outcome;
    }

    /// Lets an activity count for one more campaign as well; over a union of campaigns it still counts once.
    public void join(ActivityId id, CampaignId campaign) {
        var activity = own(id);
        var other = campaigns.require(campaign);
        if (other.status() != CampaignStatus.RUNNING) {
            throw new NotFound("campaign", campaign);
        }
        if (activity.campaigns().contains(campaign)) {
            return;
        }
        activity.join(campaign);
        repository.save(activity);
        history.note("activity", id, "join", Map.of("campaign", other.title()));
        if (activity.state().isPublic()) {
            var now = clock.instant();
            duties.held(campaign, activity.unit(), id, lastDayOf(activity, now), now);
        }
    }

    public ActivityOutcome submit(ActivityId id) {
        var activity = own(id);
        return keep(
                activity,
                "submit",
                activity.state(),
                activity.submit(rules.lacks(activity), clock.instant()),
                Map.of());
    }

    /// Publishes an activity and answers its duty.
    public ActivityOutcome approve(ActivityId id) {
        var activity = own(id);
        if (!policy.mayDecideFor(activity.unit())) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE));
        }
        if (policy.mustLeaveToOthers(id, activity.unit())) {
            return new Refused(id, List.of(Reason.SUBMITTED_BY_YOU));
        }
        var now = clock.instant();
        var outcome = keep(
                activity,
                "approve",
                activity.state(),
                activity.approve(rules.lacks(activity), now),
                policy.deciding(activity.unit(), Map.of()));
        if (outcome instanceof Done) {
            answer(activity, AnswerState.DONE, now);
            announce(activity);
        }
        return outcome;
    }

    public ActivityOutcome sendBack(ActivityId id, String reason) {
        var activity = own(id);
        if (!policy.mayDecideFor(activity.unit())) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE));
        }
        var before = activity.state();
        return keep(
                activity,
                "send-back",
                before,
                activity.sendBack(reason, clock.instant()),
                policy.deciding(activity.unit(), Map.of("reason", reason)));
    }

    /// Calls an activity off; what it answered is open again. What is public only its leader calls off.
    public ActivityOutcome cancel(ActivityId id, String reason) {
        var activity = own(id);
        if (activity.state().isPublic() && !policy.mayDecideFor(activity.unit())) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE));
        }
        var now = clock.instant();
        var before = activity.state();
        var outcome = keep(activity, "cancel", before, activity.cancel(reason, now), Map.of("reason", reason));
        if (outcome instanceof Done) {
            duties.withdrawn(id, now);
        }
        return outcome;
    }

    /// Takes what was held on record; its pictures become public with it.
    public ActivityOutcome record(ActivityId id, RecordActivity wish) {
        return record(own(id), wish, "record", "");
    }

    /// Puts a record right, or makes it, as somebody who has seen the activity at a version.
    ///
    /// @param version when somebody saved meanwhile, [EditConflict]
    /// @param reason why the record is put right; what is on record already does not change without one
    public ActivityOutcome record(ActivityId id, int version, RecordActivity wish, String reason) {
        var activity = own(id);
        if (activity.version() != version) {
            throw new EditConflict("activity", id, version, activity.version());
        }
        var correcting = activity.state() == ActivityState.RECORDED;
        if (correcting && reason.isBlank()) {
            return new Refused(id, List.of(Reason.REASON_MISSING));
        }
        return record(activity, wish, correcting ? "correct" : "record", correcting ? reason.strip() : "");
    }

    private ActivityOutcome record(Activity activity, RecordActivity wish, String act, String reason) {
        var id = activity.id();
        if (!media.areOf(activity.unit(), wish.pictures())) {
            return new Refused(id, List.of(Reason.PICTURE_OF_ANOTHER_UNIT));
        }
        var now = clock.instant();
        var before = activity.state();
        var former = activity.pictures().stream().map(PictureLine::media).toList();
        var outcome = keep(activity, act, before, activity.record(wish, now), RecordChanges.of(wish, reason));
        if (outcome instanceof Done) {
            media.hide(former);
            announce(activity);
            var lastDay = lastDayOf(activity, now);
            activity.campaigns().forEach(campaign -> duties.recorded(campaign, activity.unit(), id, lastDay, now));
        }
        return outcome;
    }

    /// What is unusual about an activity's plan: said, not refused.
    @Transactional(readOnly = true)
    public List<PlanWarning> warningsAbout(PlanActivity wish) {
        var period = campaigns.require(wish.campaign()).period();
        return wish.sessions().stream()
                .map(session -> session.startsAt().toLocalDate())
                .filter(day -> period != null && !period.contains(day))
                .distinct()
                .map(day -> new PlanWarning(PlanWarning.Kind.OUTSIDE_THE_CAMPAIGN, day))
                .toList();
    }

    /// Whether the acting person plans and records for this unit.
    @Transactional(readOnly = true)
    public boolean mayWorkFor(UnitId unit) {
        return policy.mayWorkFor(unit);
    }

    /// Whether the acting person approves and sends back for this unit.
    @Transactional(readOnly = true)
    public boolean mayDecideFor(UnitId unit) {
        return policy.mayDecideFor(unit);
    }

    private Activity own(ActivityId id) {
        var activity = repository.require(id);
        policy.requireWorkFor(activity.unit(), id);
        return activity;
    }

    private ActivityOutcome keep(
            Activity activity, String act, ActivityState before, ActivityOutcome outcome, Map<String, String> changes) {
        if (outcome instanceof Done(var id, var state)) {
            repository.save(activity);
            history.note("activity", id, act, before.name(), state.name(), changes);
        }
        return outcome;
    }

    /// A duty that it was planned for may have been answered by others too; each activity answers for itself.
    private void answer(Activity activity, AnswerState state, Instant at) {
        var duty = activity.duty();
        if (duty != null) {
            duties.answer(new AnswerDuty(duty, activity.unit(), activity.id(), state, at));
        }
        if (state == AnswerState.DONE) {
            var lastDay = lastDayOf(activity, at);
            activity.campaigns()
                    .forEach(campaign -> duties.held(campaign, activity.unit(), activity.id(), lastDay, at));
        }
    }

    private static LocalDate lastDayOf(Activity activity, Instant now) {
        return activity.lastDayOr(CampaignTime.dayOf(now));
    }

    /// Everything on a public page is public itself.
    private void announce(Activity activity) {
        var poster = activity.plan().poster();
        if (poster != null) {
            media.show(List.of(poster));
        }
        media.show(activity.pictures().stream().map(PictureLine::media).toList());
    }

    private void requireFitting(PlanActivity wish) {
        rules.requireKind(wish.kind());
        campaigns.require(wish.campaign());
        var strand = wish.strand();
        if (strand != null
                && campaigns.strandsOf(wish.campaign()).stream()
                        .noneMatch(each -> each.id().equals(strand))) {
            throw new NotFound("strand of this campaign", strand);
        }
        var duty = wish.duty();
        if (duty != null) {
            var asked = duties.require(duty);
            if (!asked.campaign().equals(wish.campaign()) || asked.kind() != DutyKind.ACTIVITY) {
                throw new NotFound("duty of this campaign to hold something", duty);
            }
        }
        var poster = wish.poster();
        if (poster != null && !media.areOf(wish.unit(), List.of(poster))) {
            throw new NotFound("picture of this unit", poster);
        }
    }
}
