package org.xinghe.activity.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.school.SchoolOutcome.Asked;
import org.xinghe.activity.school.SchoolOutcome.Done;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.activity.school.SchoolOutcome.Refused;
import org.xinghe.history.History;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.web.FormTokens;

/// Schools ask for talks, speakers offer them, the coordinator brings them together.
@Service
@Transactional
public class SchoolTalks {

    /// As many as a coordinator can still read.
    private static final int MOST = 500;

    private final ActivityParts parts;
    private final SchoolQueries queries;
    private final SchoolRows rows;
    private final FormTokens tokens;
    private final History history;
    private final Clock clock;

    SchoolTalks(
            ActivityParts parts,
            SchoolQueries queries,
            SchoolRows rows,
            FormTokens tokens,
            History history,
            Clock clock) {
        this.parts = parts;
        this.queries = queries;
        this.rows = rows;
        this.tokens = tokens;
        this.history = history;
        this.clock = clock;
    }

    /// What the token of a school's form is for.
    public static String schoolPurpose(String slug) {
        return "school request " + slug;
    }

    /// What the token of a speaker's form is for.
    public static String speakerPurpose(String slug) {
        return "speaker offer " + slug;
    }

    /// Whether schools and speakers may still come forward.
    public static boolean isOpen(ActivityDetails activity) {
        return activity.card().state() == ActivityState.PUBLISHED;
    }

    /// Takes a school's wish. A form sent twice answers with the same link.
    public SchoolOutcome ask(String slug, AskForTalk wish, String token) {
        var activity = parts.requirePublic(slug, Part.SCHOOLS);
        if (!isOpen(activity)) {
            return new Refused(List.of(Reason.CLOSED));
        }
        var faults = wish.faults(today());
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        var id = activity.card().id();
        if (!tokens.spend(token, schoolPurpose(slug))) {
            return queries.requestWith(token)
                    .filter(known ->
                            known.activity().equals(id) && known.school().equals(wish.school()))
                    .<SchoolOutcome>map(known -> new Asked(known.code()))
                    .orElseGet(() -> new Refused(List.of(Reason.FORM_STALE)));
        }
        if (queries.requestsOf(id).size() >= MOST) {
            return new Refused(List.of(Reason.FULL));
        }
        return new Asked(rows.ask(id, wish, token, clock.instant()));
    }

    /// Takes a speaker's offer; it is used only when staff accept it.
    public SchoolOutcome offer(String slug, OfferTalk wish, String token) {
        var activity = parts.requirePublic(slug, Part.SCHOOLS);
        if (!isOpen(activity)) {
            return new Refused(List.of(Reason.CLOSED));
        }
        var faults = wish.faults(today());
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        if (!tokens.spend(token, speakerPurpose(slug))) {
            return queries.isOffered(token) ? new Done() : new Refused(List.of(Reason.FORM_STALE));
        }
        if (queries.offersOf(activity.card().id()).size() >= MOST) {
            return new Refused(List.of(Reason.FULL));
        }
        rows.offer(activity.card().id(), wish, token, OfferState.WAITING, clock.instant());
        return new Done();
    }

    /// Writes a speaker down whom staff know.
    public SchoolOutcome offer(ActivityId activity, OfferTalk wish) {
        parts.requireWorked(activity, Part.SCHOOLS);
        var faults = wish.faults(today());
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        rows.offer(activity, wish, null, OfferState.ACCEPTED, clock.instant());
        history.note("activity", activity, "take-speaker", Map.of("speaker", wish.name()));
        return new Done();
    }

    /// Accepts an offer that came in public, or declines it.
    ///
    /// @param to not [OfferState#WAITING]
    public void decide(SpeakerOfferId id, OfferState to) {
        var offer = queries.offer(id).orElseThrow(() -> new NotFound("offer of a speaker", id));
        parts.requireWorked(offer.activity(), Part.SCHOOLS);
        if (to != OfferState.WAITING && offer.state() != to) {
            rows.decide(id, to);
            history.note(
                    "activity",
                    offer.activity(),
                    to == OfferState.ACCEPTED ? "take-speaker" : "decline-speaker",
                    Map.of("speaker", offer.name()));
        }
    }

    /// Ends a school's wish that cannot be met.
    public SchoolOutcome decline(SchoolRequestId id, String reason) {
        var request = queries.request(id).orElseThrow(() -> new NotFound("school's request", id));
        parts.requireWorked(request.activity(), Part.SCHOOLS);
        if (reason.isBlank()) {
            return new Refused(List.of(Reason.REASON_MISSING));
        }
        rows.hold(id);
        if (!request.stands()
                || queries.visitsFor(id).stream().anyMatch(each -> each.state().stands())) {
            return new Refused(List.of(Reason.NOT_IN_THIS_STATE));
        }
        rows.end(id, shortened(reason));
        history.note("activity", request.activity(), "decline-school", Map.of("school", request.school()));
        return new Done();
    }

    /// All of it, as the coordinator sees it.
    @Transactional(readOnly = true)
    public SchoolBoard board(ActivityId activity) {
        parts.requireSeen(activity, Part.SCHOOLS);
        return new SchoolBoard(queries.requestsOf(activity), queries.offersOf(activity), queries.visitsOf(activity));
    }

    static String shortened(String reason) {
        var text = reason.strip();
        return text.length() <= AskForTalk.LONGEST_TEXT ? text : text.substring(0, AskForTalk.LONGEST_TEXT);
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
