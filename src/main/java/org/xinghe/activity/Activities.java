package org.xinghe.activity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.history.History;
import org.xinghe.media.Media;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// What units do with activities: plan, change, cancel, record. Their way to the public: [Approvals]; sessions that
/// move: [SessionChanges].
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
    private final Approvals approvals;
    private final ActivityAnswers answers;
    private final ActivityKeeping keeping;
    private final ApprovalSteps steps;
    private final SessionChangeLog sessionChanges;
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
            Approvals approvals,
            ActivityAnswers answers,
            ActivityKeeping keeping,
            ApprovalSteps steps,
            SessionChangeLog sessionChanges,
            History history,
            Clock clock) {
        this.repository = repository;
        this.policy = policy;
        this.campaigns = campaigns;
        this.duties = duties;
        this.media = media;
        this.slugs = slugs;
        this.rules = rules;
        this.approvals = approvals;
        this.answers = answers;
        this.keeping = keeping;
        this.steps = steps;
        this.sessionChanges = sessionChanges;
        this.history = history;
        this.clock = clock;
    }

    /// Plans an activity; the duty it was planned for is started.
    public ActivityId plan(PlanActivity wish) {
        policy.requireWorkFor(wish.unit(), wish.unit());
        requireFitting(wish);
        var now = clock.instant();
        var activity = repository.save(Activity.plan(slugs.free(wish), wish, now));
        answers.started(activity, now);
        history.note("activity", activity.id(), "plan", null, "DRAFT", Map.of("title", wish.title()));
        return activity.id();
    }

    /// Puts a new plan in place of the old one.
    ///
    /// @param version the version that was edited; when somebody saved meanwhile, [EditConflict]
    public ActivityOutcome change(ActivityId id, int version, PlanActivity wish) {
        return change(id, version, wish, "");
    }

    /// Puts a new plan in place of the old one.
    ///
    /// @param version the version that was edited; when somebody saved meanwhile, [EditConflict]
    /// @param reason why sessions move that the public knows already; they do not move without one
    public ActivityOutcome change(ActivityId id, int version, PlanActivity wish, String reason) {
        var activity = keeping.own(id);
        if (activity.version() != version) {
            throw new EditConflict("activity", id, version, activity.version());
        }
        if (!activity.unit().equals(wish.unit())) {
            throw new NotFound("activity of unit " + wish.unit(), id);
        }
        requireFitting(wish);
        var objections = rules.objections(activity, wish.sessions());
        if (!objections.isEmpty()) {
            return new Refused(id, objections);
        }
        var before = activity.plan();
        var now = clock.instant();
        var changes =
                SessionChange.between(activity.sessions(), before.mode(), wish.sessions(), wish.mode(), reason, now);
        var outcome = activity.change(wish, policy.mayDecideFor(activity.unit()), changes);
        if (outcome instanceof Done) {
            var otherDuty = !Objects.equals(before.duty(), wish.duty());
            if (otherDuty) {
                answers.withdrawn(id, now);
            }
            repository.save(activity);
            if (otherDuty) {
                answers.started(activity, now);
            }
            history.note("activity", id, "change", Map.of("title", wish.title(), "summary", wish.summary()));
            if (activity.state().isPublic()) {
                sessionChanges.keep(id, changes);
                if (before.poster() != null) {
                    media.hide(List.of(before.poster()));
                }
                answers.show(activity);
            }
        }
        return outcome;
    }

    /// Lets an activity count for one more campaign as well; over a union of campaigns it still counts once.
    public void join(ActivityId id, CampaignId campaign) {
        var activity = keeping.own(id);
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
            answers.joined(activity, campaign, clock.instant());
        }
    }

    /// Hands it in: see [Approvals].
    public ActivityOutcome submit(ActivityId id) {
        return approvals.submit(id);
    }

    /// Approves it: see [Approvals].
    public ActivityOutcome approve(ActivityId id) {
        return approvals.approve(id);
    }

    /// Sends it back: see [Approvals].
    public ActivityOutcome sendBack(ActivityId id, String reason) {
        return approvals.sendBack(id, reason);
    }

    /// Calls an activity off; what it answered is open again. What is public only its leader calls off.
    public ActivityOutcome cancel(ActivityId id, String reason) {
        var activity = keeping.own(id);
        if (activity.state().isPublic() && !policy.mayDecideFor(activity.unit())) {
            return new Refused(id, List.of(Reason.NOT_YOURS_TO_DECIDE));
        }
        var now = clock.instant();
        var before = activity.state();
        var outcome = keeping.keep(activity, "cancel", before, activity.cancel(reason, now), Map.of("reason", reason));
        if (outcome instanceof Done) {
            answers.withdrawn(id, now);
            steps.drop(id);
        }
        return outcome;
    }

    /// Takes what was held on record; its pictures become public with it.
    public ActivityOutcome record(ActivityId id, RecordActivity wish) {
        return record(keeping.own(id), wish, "record", "");
    }

    /// Puts a record right, or makes it, as somebody who has seen the activity at a version.
    ///
    /// @param version when somebody saved meanwhile, [EditConflict]
    /// @param reason why the record is put right; what is on record already does not change without one
    public ActivityOutcome record(ActivityId id, int version, RecordActivity wish, String reason) {
        var activity = keeping.own(id);
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
        var outcome = keeping.keep(activity, act, before, activity.record(wish, now), RecordChanges.of(wish, reason));
        if (outcome instanceof Done) {
            media.hide(former);
            answers.recorded(activity, now);
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
