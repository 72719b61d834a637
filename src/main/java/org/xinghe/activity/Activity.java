package org.xinghe.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.CampaignTime;

/// An activity from its plan to its record.
@Table(schema = "activity", name = "activity")
class Activity extends AbstractAggregateRoot<Activity> {

    @Id
    private final ActivityId id;

    @Version
    private final int version;

    private final String slug;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Plan plan;

    private @Nullable ActivityId programme;
    private ActivityState state;
    private @Nullable RegionCode city;
    private @Nullable LocalDateTime firstAt;
    private @Nullable LocalDateTime lastAt;
    private final Instant plannedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant recordedAt;
    private @Nullable String reason;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private Counted counted;

    @MappedCollection(idColumn = "activity", keyColumn = "position")
    private List<PlannedSession> sessions;

    @MappedCollection(idColumn = "activity")
    private Set<CampaignLine> campaigns;

    @MappedCollection(idColumn = "activity", keyColumn = "position")
    private List<PictureLine> pictures;

    @MappedCollection(idColumn = "activity", keyColumn = "position")
    private List<PressLine> pressLinks;

    @PersistenceCreator
    Activity(
            ActivityId id,
            int version,
            String slug,
            Plan plan,
            @Nullable ActivityId programme,
            ActivityState state,
            @Nullable RegionCode city,
            @Nullable LocalDateTime firstAt,
            @Nullable LocalDateTime lastAt,
            Instant plannedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant publishedAt,
            @Nullable Instant recordedAt,
            @Nullable String reason,
            Counted counted,
            List<PlannedSession> sessions,
            Set<CampaignLine> campaigns,
            List<PictureLine> pictures,
            List<PressLine> pressLinks) {
        this.id = id;
        this.version = version;
        this.slug = slug;
        this.plan = plan;
        this.programme = programme;
        this.state = state;
        this.city = city;
        this.firstAt = firstAt;
        this.lastAt = lastAt;
        this.plannedAt = plannedAt;
        this.submittedAt = submittedAt;
        this.publishedAt = publishedAt;
        this.recordedAt = recordedAt;
        this.reason = reason;
        this.counted = counted;
        this.sessions = sessions;
        this.campaigns = campaigns;
        this.pictures = pictures;
        this.pressLinks = pressLinks;
    }

    static Activity plan(String slug, PlanActivity wish, Instant now) {
        var activity = new Activity(
                ActivityId.fresh(),
                0,
                slug,
                Plan.of(wish),
                null,
                ActivityState.DRAFT,
                null,
                null,
                null,
                now,
                null,
                null,
                null,
                null,
                Counted.NOTHING,
                List.of(),
                new HashSet<>(Set.of(new CampaignLine(wish.campaign()))),
                new ArrayList<>(),
                new ArrayList<>());
        activity.take(wish);
        return activity;
    }

    ActivityId id() {
        return id;
    }

    int version() {
        return version;
    }

    Plan plan() {
        return plan;
    }

    UnitId unit() {
        return plan.unit();
    }

    @Nullable
    DutyId duty() {
        return plan.duty();
    }

    ActivityState state() {
        return state;
    }

    List<CampaignId> campaigns() {
        return campaigns.stream().map(CampaignLine::campaign).toList();
    }

    List<PlannedSession> sessions() {
        return List.copyOf(sessions);
    }

    List<PictureLine> pictures() {
        return List.copyOf(pictures);
    }

    /// Puts a new plan in place of the old one; who planned it and for which campaign stays.
    ///
    /// @param decides whether the one who changes may also publish; only then may what is public change
    /// @param changes what becomes of the sessions that stand, with the reason for those who know of them already
    ActivityOutcome change(PlanActivity wish, boolean decides, List<SessionChange> changes) {
        if (!state.mayBeChanged(decides)) {
            return new Refused(id, List.of(Reason.NOT_IN_THIS_STATE));
        }
        if (state.isPublic() && changes.stream().anyMatch(each -> each.reason().isBlank())) {
            return new Refused(id, List.of(Reason.MOVE_REASON_MISSING));
        }
        campaigns.remove(new CampaignLine(plan.campaign()));
        campaigns.add(new CampaignLine(wish.campaign()));
        take(wish);
        if (state.isPublic()) {
            tell(changes);
        }
        return new Done(id, state);
    }

    /// Puts other sessions in place of those that stand, held in this mode; what else is planned stays.
    ActivityOutcome replan(Mode mode, List<PlannedSession> wanted, List<SessionChange> changes) {
        plan = plan.held(mode);
        take(wanted);
        tell(changes);
        return new Done(id, state);
    }

    private void tell(List<SessionChange> changes) {
        SessionNews.of(id, plan, changes).forEach(this::registerEvent);
    }

    /// Puts it below a larger undertaking, or takes it out again.
    void belongTo(@Nullable ActivityId larger) {
        programme = larger;
    }

    @Nullable
    ActivityId programme() {
        return programme;
    }

    /// Lets it count for one more campaign.
    void join(CampaignId campaign) {
        campaigns.add(new CampaignLine(campaign));
    }

    /// @param lacking what its parts still ask for
    ActivityOutcome submit(List<Reason> lacking, Instant now) {
        var outcome = act(state.mayBeSubmitted(), ActivityState.SUBMITTED, () -> lacks(lacking));
        if (outcome instanceof Done) {
            submittedAt = now;
        }
        return outcome;
    }

    /// @param lacking what its parts still ask for
    ActivityOutcome approve(List<Reason> lacking, Instant now) {
        var outcome = act(state.mayBeApproved(), ActivityState.PUBLISHED, () -> lacks(lacking));
        if (outcome instanceof Done) {
            publishedAt = now;
            reason = null;
            registerEvent(new ActivityPublished(id, plan.campaign(), unit(), plan.title(), now));
        }
        return outcome;
    }

    /// Approved here, and now the next level has it.
    ///
    /// @param lacking what its parts still ask for
    ActivityOutcome passOn(List<Reason> lacking, Instant now) {
        var outcome = act(state.mayBeApproved(), ActivityState.SUBMITTED, () -> lacks(lacking));
        if (outcome instanceof Done && submittedAt == null) {
            submittedAt = now;
        }
        return outcome;
    }

    ActivityOutcome sendBack(String why, Instant now) {
        var outcome = act(state.maySendBack(), ActivityState.RETURNED, () -> without(why));
        if (outcome instanceof Done) {
            reason = why.strip();
            registerEvent(new ActivityReturned(id, plan.campaign(), unit(), plan.title(), why.strip(), now));
        }
        return outcome;
    }

    ActivityOutcome cancel(String why, Instant now) {
        var outcome = act(state.mayBeCancelled(), ActivityState.CANCELLED, () -> without(why));
        if (outcome instanceof Done) {
            reason = why.strip();
            registerEvent(new ActivityCancelled(id, plan.campaign(), unit(), plan.title(), why.strip(), now));
        }
        return outcome;
    }

    /// Takes what was held on record; a record may be put right later.
    ActivityOutcome record(RecordActivity wish, Instant now) {
        var outcome = act(
                state.mayBeRecorded(),
                ActivityState.RECORDED,
                () -> firstAt == null || CampaignTime.localOf(now).isBefore(firstAt)
                        ? List.of(Reason.NOT_YET_HELD)
                        : List.of());
        if (outcome instanceof Done) {
            recordedAt = recordedAt == null ? now : recordedAt;
            counted = Counted.of(wish);
            pictures = wish.pictures().stream().distinct().map(PictureLine::new).toList();
            pressLinks =
                    wish.pressLinks().stream().distinct().map(PressLine::new).toList();
            registerEvent(new ActivityRecorded(id, plan.campaign(), unit(), plan.title(), now));
        }
        return outcome;
    }

    private ActivityOutcome act(boolean stateAllows, ActivityState to, Supplier<List<Reason>> reasonsAgainst) {
        if (!stateAllows) {
            return new Refused(id, List.of(Reason.NOT_IN_THIS_STATE));
        }
        var reasons = reasonsAgainst.get();
        if (!reasons.isEmpty()) {
            return new Refused(id, reasons);
        }
        state = to;
        return new Done(id, to);
    }

    private List<Reason> lacks(List<Reason> ofItsParts) {
        var lacking = new ArrayList<>(ofItsParts);
        if (sessions.isEmpty()) {
            lacking.add(Reason.SESSION_MISSING);
        }
        lacking.addAll(plan.lacks());
        return List.copyOf(lacking);
    }

    private static List<Reason> without(String why) {
        return why.isBlank() ? List.of(Reason.REASON_MISSING) : List.of();
    }

    /// The last day of its sessions; the other day when it has none.
    LocalDate lastDayOr(LocalDate otherwise) {
        return lastAt == null ? otherwise : lastAt.toLocalDate();
    }

    private void take(PlanActivity wish) {
        plan = Plan.of(wish);
        if (plan.kind().equals(KindCode.PROGRAMME)) {
            programme = null;
        }
        take(wish.sessions());
    }

    private void take(List<PlannedSession> wanted) {
        sessions = PlannedSession.inPlaceOf(sessions, wanted);
        city = sessions.isEmpty() ? null : sessions.getFirst().region().city();
        firstAt = sessions.isEmpty() ? null : sessions.getFirst().startsAt();
        lastAt = sessions.stream()
                .map(PlannedSession::endsAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
