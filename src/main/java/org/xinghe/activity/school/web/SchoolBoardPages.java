package org.xinghe.activity.school.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.school.Candidate;
import org.xinghe.activity.school.OfferState;
import org.xinghe.activity.school.SchoolBoard;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.activity.school.SchoolRequest;
import org.xinghe.activity.school.SchoolTalks;
import org.xinghe.activity.school.SchoolVisit;
import org.xinghe.activity.school.SpeakerOffer;
import org.xinghe.activity.school.TitleLevel;
import org.xinghe.activity.school.VisitState;
import org.xinghe.activity.school.VisitWay;
import org.xinghe.activity.school.web.SchoolBoardPage.SchoolLine;
import org.xinghe.activity.school.web.SchoolBoardPage.SpeakerLine;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// Puts the coordinator's page of schools and speakers together.
@Component
class SchoolBoardPages {

    private final ActivityParts parts;
    private final SchoolTalks talks;
    private final SchoolChoices choices;

    SchoolBoardPages(ActivityParts parts, SchoolTalks talks, SchoolChoices choices) {
        this.parts = parts;
        this.talks = talks;
        this.choices = choices;
    }

    SchoolBoardPage of(
            ActivityDetails activity, OfferFields form, List<Reason> formFaults, List<Reason> refusals, Shell shell) {
        var words = shell.words();
        var board = talks.board(activity.card().id());
        var mayWork = parts.mayWorkOn(activity);
        var path = pathOf(activity);
        var open = "/activities/" + activity.card().slug();
        return new SchoolBoardPage(
                activity.card().title(),
                path,
                "/desk/activities/" + activity.card().id(),
                open + "/school-request",
                open + "/speaker-offer",
                mayWork,
                standing(board, words),
                board.requests().stream()
                        .map(each -> school(each, board, mayWork, shell))
                        .toList(),
                board.offers().stream()
                        .map(each -> speaker(each, mayWork, words))
                        .toList(),
                form,
                choices.cities(activity, form.regions()),
                SchoolChoices.constants(TitleLevel.class, "school.level", form.level(), words),
                SchoolChoices.constants(VisitWay.class, "school.way", form.way(), words),
                new SchoolFaults(formFaults, words),
                new SchoolFaults(refusals, words).all());
    }

    static String pathOf(ActivityDetails activity) {
        return "/desk/activities/" + activity.card().id() + "/schools";
    }

    static String standing(SchoolBoard board, Words words) {
        var confirmed = board.visits().stream()
                .filter(each -> each.state() == VisitState.CONFIRMED)
                .toList();
        return words.say(
                "school.standing",
                board.requests().stream().filter(SchoolRequest::stands).count(),
                board.offers().stream()
                        .filter(each -> each.state() == OfferState.ACCEPTED)
                        .count(),
                confirmed.size(),
                confirmed.stream()
                        .flatMap(each -> Stream.ofNullable(each.feedback()))
                        .mapToInt(each -> each.present())
                        .sum(),
                confirmed.stream().filter(each -> each.feedback() != null).count());
    }

    private SchoolLine school(SchoolRequest request, SchoolBoard board, boolean mayWork, Shell shell) {
        var words = shell.words();
        var visits = board.visitsFor(request);
        var live = visits.stream().filter(each -> each.state().stands()).findFirst();
        var state = SchoolVisitPages.stateOf(request, live.orElse(null));
        var candidates = state.equals("OPEN") && mayWork ? board.candidatesFor(request) : List.<Candidate>of();
        var feedback = live.map(SchoolVisit::feedback).orElse(null);
        return new SchoolLine(
                request.id().toString(),
                request.school(),
                choices.fullName(request.region()) + " · "
                        + words.say("school.about", words.say("school.grades", request.grades()), request.pupils()),
                request.topic(),
                words.say("school.way", request.way()) + " · "
                        + request.days().stream().map(words::day).collect(Collectors.joining("、")),
                request.note(),
                mayWork ? contact(request, words) : null,
                shell.site().address() + "/school-visits/" + request.code(),
                SchoolVisitPages.tone(state),
                words.say("school.state." + state),
                live.map(each -> arranged(each, words))
                        .orElseGet(() -> request.stands() ? null : words.say("school.ended", request.ended())),
                live.map(each -> each.id().toString()).orElse(null),
                visits.stream()
                        .filter(each -> !each.state().stands())
                        .map(each -> words.say(
                                "school.earlier." + each.state(),
                                each.speaker(),
                                SchoolVisitPages.time(each, words),
                                each.reason()))
                        .toList(),
                suitable(candidates, board, state.equals("OPEN") && mayWork, words),
                mayWork && state.equals("OPEN"),
                mayWork && live.isPresent() && feedback == null,
                feedback == null
                        ? null
                        : words.say(
                                "school.feedback.line",
                                feedback.present(),
                                words.say("activity.method", feedback.method()),
                                feedback.useful(),
                                feedback.text()),
                live.filter(each -> each.state() == VisitState.CONFIRMED)
                        .map(each -> words.say(
                                feedback == null
                                        ? "school.pictures.unknown"
                                        : each.picturesAllowed()
                                                ? "school.pictures.allowed"
                                                : "school.pictures.denied"))
                        .orElse(null),
                visits.stream().anyMatch(each -> !each.state().stands() && each.session() != null),
                candidates.stream()
                        .flatMap(each -> each.days().stream())
                        .findFirst()
                        .or(() -> request.days().stream().findFirst())
                        .map(Object::toString)
                        .orElse(""),
                request.way() == VisitWay.ONLINE);
    }

    private static String contact(SchoolRequest request, Words words) {
        return request.contactPhone() == null
                ? words.say("school.contact.erased")
                : request.contactName() + " " + request.contactPhone();
    }

    private static String arranged(SchoolVisit visit, Words words) {
        return words.say(
                "school.arranged",
                visit.speaker() + " " + visit.speakerTitle(),
                SchoolVisitPages.time(visit, words),
                words.say(visit.online() ? "school.way.ONLINE" : "school.way.ON_SITE"));
    }

    /// Those who suit first, with the reasons; then everybody else who was accepted.
    private List<Choice> suitable(List<Candidate> candidates, SchoolBoard board, boolean wanted, Words words) {
        if (!wanted) {
            return List.of();
        }
        var suitable = new ArrayList<Choice>();
        for (var candidate : candidates) {
            suitable.add(Choice.of(
                    candidate.speaker().id().toString(),
                    words.say("school.candidate", candidate.speaker().name(), reasons(candidate, words)),
                    suitable.isEmpty()));
        }
        board.offers().stream()
                .filter(each -> each.state() == OfferState.ACCEPTED)
                .filter(each -> candidates.stream()
                        .noneMatch(candidate -> candidate.speaker().id().equals(each.id())))
                .forEach(each -> suitable.add(
                        Choice.of(each.id().toString(), words.say("school.candidate.other", each.name()), false)));
        return suitable;
    }

    private String reasons(Candidate candidate, Words words) {
        var region = candidate.region();
        var reasons = new ArrayList<String>();
        if (!candidate.topic().isEmpty()) {
            reasons.add(words.say("school.because.topic", candidate.topic()));
        }
        if (!candidate.days().isEmpty()) {
            reasons.add(
                    words.say("school.because.day", words.day(candidate.days().getFirst())));
        }
        if (region != null) {
            reasons.add(words.say("school.because.region", choices.name(region)));
        }
        if (candidate.onlineOnly()) {
            reasons.add(words.say("school.because.online"));
        }
        return reasons.isEmpty() ? words.say("school.because.free") : String.join("，", reasons);
    }

    private SpeakerLine speaker(SpeakerOffer offer, boolean mayWork, Words words) {
        var regions = offer.regions().isEmpty() ? words.say("school.anywhere") : choices.names(offer.regions());
        var days = offer.days().isEmpty()
                ? words.say("school.any-day")
                : offer.days().stream().map(words::day).collect(Collectors.joining("、"));
        return new SpeakerLine(
                offer.id().toString(),
                offer.name(),
                offer.title() + " · " + words.say("school.level", offer.level()),
                mayWork ? offer.phone() : null,
                offer.topics(),
                words.say("school.way", offer.way()) + " · " + regions + " · " + days,
                switch (offer.state()) {
                    case WAITING -> Tone.WARN;
                    case ACCEPTED -> Tone.GOOD;
                    case DECLINED -> Tone.QUIET;
                },
                words.say("school.offer", offer.state()),
                mayWork && offer.state() != OfferState.ACCEPTED,
                mayWork && offer.state() != OfferState.DECLINED);
    }
}
