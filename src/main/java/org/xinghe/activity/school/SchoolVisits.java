package org.xinghe.activity.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.AgreedSessions;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.school.SchoolOutcome.Done;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.activity.school.SchoolOutcome.Refused;
import org.xinghe.history.History;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;

/// Visits of speakers to schools: arranged at the desk, agreed by the school's secret link, kept in step with the
/// sessions of their activity.
@Service
@Transactional
public class SchoolVisits {

    private final ActivityParts parts;
    private final SchoolQueries queries;
    private final SchoolRows rows;
    private final AgreedSessions sessions;
    private final History history;
    private final Clock clock;

    SchoolVisits(
            ActivityParts parts,
            SchoolQueries queries,
            SchoolRows rows,
            AgreedSessions sessions,
            History history,
            Clock clock) {
        this.parts = parts;
        this.queries = queries;
        this.rows = rows;
        this.sessions = sessions;
        this.history = history;
        this.clock = clock;
    }

    /// What a school finds behind its link.
    ///
    /// @param visit the latest that was arranged, null while none was
    public record Standing(
            ActivityDetails activity,
            SchoolRequest request,
            @org.jspecify.annotations.Nullable SchoolVisit visit) {

        /// Whether the talk has begun.
        public boolean hasBegun(Clock clock) {
            return visit != null && !CampaignTime.localOf(clock.instant()).isBefore(visit.startsAt());
        }
    }

    /// [NotFound] for a code that nobody was given.
    @Transactional(readOnly = true)
    public Standing behind(String code) {
        var request = queries.requestBehind(code).orElseThrow(() -> new NotFound("school's link", "of this code"));
        var visits = queries.visitsFor(request.id());
        return new Standing(parts.require(request.activity()), request, visits.isEmpty() ? null : visits.getLast());
    }

    /// Proposes a speaker and a time to a school. Nobody speaks in two schools at once.
    public SchoolOutcome arrange(ArrangeVisit wish) {
        var request =
                queries.request(wish.request()).orElseThrow(() -> new NotFound("school's request", wish.request()));
        var activity = parts.requireWorked(request.activity(), Part.SCHOOLS);
        var offer = queries.offer(wish.offer())
                .filter(each -> each.activity().equals(request.activity()))
                .orElseThrow(() -> new NotFound("offer of a speaker", wish.offer()));
        rows.hold(request.id());
        var against = against(wish, request, offer, activity);
        if (against.isPresent()) {
            return new Refused(List.of(against.get()));
        }
        rows.arrange(wish, offer.person(), clock.instant());
        note(request, "propose-talk");
        return new Done();
    }

    /// The school agrees; the activity gets a session for it.
    public SchoolOutcome confirm(String code) {
        var standing = held(code);
        var visit = standing.visit();
        if (visit == null || visit.state() != VisitState.PROPOSED) {
            return visit != null && visit.state() == VisitState.CONFIRMED ? new Done() : notNow();
        }
        var request = standing.request();
        var session = sessions.add(
                request.activity(),
                new PlannedSession(
                        visit.startsAt(), visit.endsAt(), request.school(), request.region(), "", null, null));
        if (session.isEmpty()) {
            return new Refused(List.of(Reason.CLOSED));
        }
        rows.move(visit.id(), VisitState.CONFIRMED, "", session.get());
        note(request, "confirm-talk");
        return new Done();
    }

    /// The school does not agree to what was proposed; it still wishes for a talk.
    public SchoolOutcome refuse(String code, String reason) {
        return end(code, reason, VisitState.DECLINED, "refuse-talk");
    }

    /// The school asks for another day instead of what was proposed or agreed.
    public SchoolOutcome askOtherDay(String code, LocalDate day, String reason) {
        if (day.isBefore(CampaignTime.dayOf(clock.instant()))) {
            return new Refused(List.of(Reason.DAY_OVER));
        }
        var outcome = end(code, reason, VisitState.DECLINED, "move-talk");
        if (outcome instanceof Done) {
            rows.wishOtherDay(behind(code).request().id(), day);
        }
        return outcome;
    }

    /// The school calls its wish off, and the visit with it.
    public SchoolOutcome withdraw(String code, String reason) {
        var standing = held(code);
        var visit = standing.visit();
        if (reason.isBlank()) {
            return new Refused(List.of(Reason.REASON_MISSING));
        }
        if (!standing.request().stands()
                || (visit != null && standing.hasBegun(clock) && visit.state().stands())) {
            return notNow();
        }
        if (visit != null && visit.state().stands()) {
            release(standing.request(), visit, VisitState.CANCELLED, reason);
        }
        rows.end(standing.request().id(), SchoolTalks.shortened(reason));
        note(standing.request(), "withdraw-school");
        return new Done();
    }

    /// Staff call a visit off; the school's wish stands.
    public SchoolOutcome cancel(SchoolVisitId id, String reason) {
        var visit = queries.visit(id).orElseThrow(() -> new NotFound("visit", id));
        var request = queries.request(visit.request()).orElseThrow();
        parts.requireWorked(request.activity(), Part.SCHOOLS);
        if (reason.isBlank()) {
            return new Refused(List.of(Reason.REASON_MISSING));
        }
        rows.hold(request.id());
        if (!visit.state().stands() || visit.feedback() != null) {
            return notNow();
        }
        release(request, visit, VisitState.CANCELLED, reason);
        note(request, "cancel-talk");
        return new Done();
    }

    /// The school says how it was; it may put it right later.
    public SchoolOutcome feedBack(String code, GiveFeedback wish) {
        var standing = held(code);
        var visit = standing.visit();
        if (visit == null || visit.state() != VisitState.CONFIRMED) {
            return notNow();
        }
        if (!standing.hasBegun(clock)) {
            return new Refused(List.of(Reason.NOT_YET_HELD));
        }
        var faults = wish.faults();
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        rows.feedBack(visit.id(), wish, clock.instant());
        return new Done();
    }

    private Standing held(String code) {
        var standing = behind(code);
        rows.hold(standing.request().id());
        return behind(code);
    }

    private SchoolOutcome end(String code, String reason, VisitState to, String act) {
        var standing = held(code);
        var visit = standing.visit();
        if (reason.isBlank()) {
            return new Refused(List.of(Reason.REASON_MISSING));
        }
        if (visit == null || !visit.state().stands() || standing.hasBegun(clock)) {
            return notNow();
        }
        release(standing.request(), visit, to, reason);
        note(standing.request(), act);
        return new Done();
    }

    /// A session that others count on stays, and stays noted with the visit.
    private void release(SchoolRequest request, SchoolVisit visit, VisitState to, String reason) {
        var session = Optional.ofNullable(visit.session());
        SessionId kept =
                session.filter(each -> !sessions.drop(request.activity(), each)).orElse(null);
        rows.move(visit.id(), to, SchoolTalks.shortened(reason), kept);
    }

    private Optional<Reason> against(
            ArrangeVisit wish, SchoolRequest request, SpeakerOffer offer, ActivityDetails activity) {
        if (!SchoolTalks.isOpen(activity)) {
            return Optional.of(Reason.CLOSED);
        }
        if (!request.stands()) {
            return Optional.of(Reason.NOT_IN_THIS_STATE);
        }
        if (queries.visitsFor(request.id()).stream()
                .anyMatch(each -> each.state().stands())) {
            return Optional.of(Reason.ARRANGED_ALREADY);
        }
        if (offer.state() != OfferState.ACCEPTED) {
            return Optional.of(Reason.SPEAKER_NOT_ACCEPTED);
        }
        if (!wish.endsAt().isAfter(wish.startsAt())
                || !wish.startsAt().isAfter(CampaignTime.localOf(clock.instant()))) {
            return Optional.of(Reason.TIME_WRONG);
        }
        if (!request.way().allows(wish.online()) || !offer.way().allows(wish.online())) {
            return Optional.of(Reason.WAY_DIFFERS);
        }
        return queries.engagement(offer.person(), wish.startsAt(), wish.endsAt())
                .map(_ -> Reason.SPEAKER_BUSY);
    }

    private void note(SchoolRequest request, String act) {
        history.note("activity", request.activity(), act, Map.of("school", request.school()));
    }

    private static SchoolOutcome notNow() {
        return new Refused(List.of(Reason.NOT_IN_THIS_STATE));
    }
}
