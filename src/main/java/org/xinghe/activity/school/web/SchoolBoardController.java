package org.xinghe.activity.school.web;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.school.ArrangeVisit;
import org.xinghe.activity.school.OfferState;
import org.xinghe.activity.school.SchoolOutcome;
import org.xinghe.activity.school.SchoolOutcome.Asked;
import org.xinghe.activity.school.SchoolOutcome.Done;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.activity.school.SchoolOutcome.Refused;
import org.xinghe.activity.school.SchoolRequestId;
import org.xinghe.activity.school.SchoolTalks;
import org.xinghe.activity.school.SchoolVisitId;
import org.xinghe.activity.school.SchoolVisits;
import org.xinghe.activity.school.SpeakerOfferId;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Schools and speakers of an activity, brought together by its coordinator.
@Controller
@RequestMapping("/desk/activities/{activity}/schools")
class SchoolBoardController {

    private static final int LONGEST_TALK = 480;

    private final ActivityParts parts;
    private final SchoolTalks talks;
    private final SchoolVisits visits;
    private final SchoolBoardPages pages;
    private final Templates templates;

    SchoolBoardController(
            ActivityParts parts, SchoolTalks talks, SchoolVisits visits, SchoolBoardPages pages, Templates templates) {
        this.parts = parts;
        this.talks = talks;
        this.visits = visits;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable ActivityId activity) {
        return Html.of(templates.activitySchoolBoard(
                shell, pages.of(require(activity), OfferFields.EMPTY, List.of(), List.of(), shell)));
    }

    @PostMapping("/speakers")
    View offer(Shell shell, @PathVariable ActivityId activity, @RequestParam MultiValueMap<String, String> sent) {
        var typed = OfferFields.typed(sent);
        return switch (talks.offer(activity, typed.wish())) {
            case Done _, Asked _ -> done(activity, "speaker");
            case Refused(var reasons) ->
                Html.rejected(templates.activitySchoolBoard(
                        shell, pages.of(require(activity), typed, reasons, List.of(), shell)));
        };
    }

    @PostMapping("/speakers/{offer}/acceptance")
    View accept(@PathVariable ActivityId activity, @PathVariable SpeakerOfferId offer) {
        talks.decide(offer, OfferState.ACCEPTED);
        return done(activity, "accepted");
    }

    @PostMapping("/speakers/{offer}/refusal")
    View decline(@PathVariable ActivityId activity, @PathVariable SpeakerOfferId offer) {
        talks.decide(offer, OfferState.DECLINED);
        return done(activity, "declined");
    }

    @PostMapping("/{request}/visit")
    View arrange(
            Shell shell,
            @PathVariable ActivityId activity,
            @PathVariable SchoolRequestId request,
            @RequestParam SpeakerOfferId speaker,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String online) {
        var startsAt = Typed.day(day).flatMap(on -> time(from).map(on::atTime));
        var length = SchoolFields.number(minutes);
        if (startsAt.isEmpty() || length == null || length < 1 || length > LONGEST_TALK) {
            require(activity);
            return answer(shell, activity, new Refused(List.of(Reason.TIME_WRONG)), "arranged");
        }
        LocalDateTime endsAt = startsAt.get().plus(Duration.ofMinutes(Objects.requireNonNull(length)));
        return answer(
                shell,
                activity,
                visits.arrange(new ArrangeVisit(request, speaker, startsAt.get(), endsAt, online.equals("yes"))),
                "arranged");
    }

    @PostMapping("/{request}/refusal")
    View declineSchool(
            Shell shell,
            @PathVariable ActivityId activity,
            @PathVariable SchoolRequestId request,
            @RequestParam(defaultValue = "") String reason) {
        return answer(shell, activity, talks.decline(request, reason), "school-declined");
    }

    @PostMapping("/visits/{visit}/cancellation")
    View cancel(
            Shell shell,
            @PathVariable ActivityId activity,
            @PathVariable SchoolVisitId visit,
            @RequestParam(defaultValue = "") String reason) {
        return answer(shell, activity, visits.cancel(visit, reason), "cancelled");
    }

    private View answer(Shell shell, ActivityId activity, SchoolOutcome outcome, String flash) {
        return switch (outcome) {
            case Done _, Asked _ -> done(activity, flash);
            case Refused(var reasons) ->
                Html.rejected(templates.activitySchoolBoard(
                        shell, pages.of(require(activity), OfferFields.EMPTY, List.of(), reasons, shell)));
        };
    }

    private ActivityDetails require(ActivityId activity) {
        return parts.requireSeen(activity, Part.SCHOOLS);
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static View done(ActivityId activity, String flash) {
        return new SeeOther("/desk/activities/" + activity + "/schools", "school.flash." + flash);
    }
}
